/** Applies the remedies of findings that are certain. */
@NullMarked
package org.leafpress.fix;

import org.jspecify.annotations.NullMarked;
