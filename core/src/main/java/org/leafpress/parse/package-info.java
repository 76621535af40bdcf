/** From text to models: YAML, Markdown and SVG, with the place of everything. */
@NullMarked
package org.leafpress.parse;

import org.jspecify.annotations.NullMarked;
