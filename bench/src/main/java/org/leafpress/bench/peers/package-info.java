/** Builds the same leaflets with other generators, and measures them beside Leafpress. */
@NullMarked
package org.leafpress.bench.peers;

import org.jspecify.annotations.NullMarked;
