/** A topic: the facts that are the same in every language, and its leaflets. */
@NullMarked
package org.leafpress.model.topic;

import org.jspecify.annotations.NullMarked;
