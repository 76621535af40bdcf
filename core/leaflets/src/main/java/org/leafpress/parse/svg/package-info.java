/** SVG drawings, rebuilt from what is allowed in them. */
@NullMarked
package org.leafpress.parse.svg;

import org.jspecify.annotations.NullMarked;
