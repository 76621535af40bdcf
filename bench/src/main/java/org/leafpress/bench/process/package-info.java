/** Runs programs as whole processes and measures them. */
@NullMarked
package org.leafpress.bench.process;

import org.jspecify.annotations.NullMarked;
