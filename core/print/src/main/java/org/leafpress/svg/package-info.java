/**
 * SVG as drawing programs write it, cleaned to one small form that page and paper draw alike: style sheets become
 * attributes, what is used from elsewhere in the file stands where it is used, lengths are plain numbers, and whatever
 * could run, load or move is gone. What is left out, and what has to be refused, is a {@link org.leafpress.svg.SvgFinding}
 * with its place.
 */
@NullMarked
package org.leafpress.svg;

import org.jspecify.annotations.NullMarked;
