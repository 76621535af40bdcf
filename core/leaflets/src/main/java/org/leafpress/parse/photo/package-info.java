/** Photographs: JPEG, PNG and WebP, made anew as small JPEG files that hold nothing but the picture. */
@NullMarked
package org.leafpress.parse.photo;

import org.jspecify.annotations.NullMarked;
