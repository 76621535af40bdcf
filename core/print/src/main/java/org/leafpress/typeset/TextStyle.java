package org.leafpress.typeset;

import org.leafpress.pdf.Colour;

/**
 * How a paragraph's text looks.
 *
 * @param size in points
 * @param strong true for bold throughout
 * @param colour of the letters
 * @param leading from line to line, in units of the size
 */
record TextStyle(double size, boolean strong, Colour colour, double leading) {}
