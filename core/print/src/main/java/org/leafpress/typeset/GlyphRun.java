package org.leafpress.typeset;

import org.leafpress.pdf.FontFace;
import org.leafpress.pdf.ShapedWord;

/**
 * A run of shaped glyphs on one line: one face, one direction, one look.
 *
 * @param text the characters behind it, in logical order
 * @param face the face that shaped it
 * @param word its shape
 * @param width in points
 * @param level of the bidirectional algorithm; odd runs to the left
 * @param run its look and owner
 */
record GlyphRun(String text, FontFace face, ShapedWord word, double width, int level, StyledText.Run run) {
    boolean isSpace() {
        return text.equals(" ");
    }
}
