/**
 * Leafpress: from topic files to patient leaflets. {@link org.leafpress.Leafpress} is the way in. What is API stands in
 * {@code docs/embedding.md}, and a test compares that list with the signatures of the session; all else is internal and may
 * change with any version.
 */
@NullMarked
package org.leafpress;

import org.jspecify.annotations.NullMarked;
