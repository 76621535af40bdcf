/** Remembers what a build has read and made, so that the next one does only what has changed. */
@NullMarked
package org.leafpress.cache;

import org.jspecify.annotations.NullMarked;
