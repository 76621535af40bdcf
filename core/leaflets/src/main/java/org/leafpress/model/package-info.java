/**
 * The content: topics, what patients read in each language, and the site around them.
 *
 * <p>The record components are the keys of the YAML files, in kebab case: {@code howCommon} is {@code how-common}. An
 * {@code Optional} may be left out, a {@code List} may be left out unless {@link org.leafpress.model.NotEmpty}, and a
 * component named {@code place} is filled with the position of the mapping.
 */
@NullMarked
package org.leafpress.model;

import org.jspecify.annotations.NullMarked;
