/** Writes sign-offs into topic files. */
@NullMarked
package org.leafpress.signing;

import org.jspecify.annotations.NullMarked;
