/** Work done by several threads. */
@NullMarked
package org.leafpress.concurrent;

import org.jspecify.annotations.NullMarked;
