package org.leafpress.typeset;

import java.util.List;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/** The type of a title: smaller than it is meant to be where its longest word is wider than the line, or the title long. */
final class TitleType {
    /** In units of the size that is meant, to try in turn; the last is still larger than other headings. */
    private static final double[] SIZES = {1, 0.9, 0.8, 0.7, 0.65};
    /** More would push the emergency advice down. */
    private static final int MOST_LINES = 4;

    private TitleType() {}

    /** The first in which it fits, or the smallest. */
    static TextStyle of(List<Inline> title, TextStyle meant, double width, Composer composer) {
        TextStyle style = meant;
        for (double size : SIZES) {
            style = new TextStyle(size * meant.size(), meant.strong(), meant.colour(), meant.leading());
            ParagraphBox set = composer.text(title, style, StructureElement.detached(StructureType.heading(1)), width);
            if (set.holdsItsWords() && set.lineCount() <= MOST_LINES) {
                break;
            }
        }
        return style;
    }
}
