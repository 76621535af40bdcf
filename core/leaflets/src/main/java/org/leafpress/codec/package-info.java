/** Records as bytes. */
@NullMarked
package org.leafpress.codec;

import org.jspecify.annotations.NullMarked;
