/** The files of a content folder: which there are, their text, their limits. */
@NullMarked
package org.leafpress.source;

import org.jspecify.annotations.NullMarked;
