/** Benchmarks of the typesetter. */
@NullMarked
package org.leafpress.bench;

import org.jspecify.annotations.NullMarked;
