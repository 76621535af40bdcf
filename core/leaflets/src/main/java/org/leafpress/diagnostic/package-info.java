/** Faults in content as values: what is wrong, where, why, and what to do about it. */
@NullMarked
package org.leafpress.diagnostic;

import org.jspecify.annotations.NullMarked;
