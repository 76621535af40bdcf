package org.leafpress.check.text;

import java.util.List;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.leaflet.ProseSection;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;

/**
 * Headings are headings: readers who listen go from one to the next, and a line in bold is none to them (WCAG 2.2,
 * technique F2). A whole sentence in bold is one that matters, and words with a colon lead in what follows.
 */
final class HeadingsInBold implements Rule<CheckedText> {
    /** As titles may be, in UTF-16 code units. */
    private static final int LONGEST = 65;

    private static final String ENDS_SENTENCE = ".:;!?,\u2026\u3002\uFF1A\uFF01\uFF1F\u06D4\u061F\u0964";

    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        text.all(ProseSection.class).forEach(section -> check(section.text().blocks(), diagnostics));
    }

    private static void check(List<Block> blocks, Diagnostics diagnostics) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph
                    && paragraph.content().size() == 1
                    && paragraph.content().get(0) instanceof Inline.Strong bold
                    && bold.content().size() == 1
                    && bold.content().get(0) instanceof Inline.Run words
                    && words.text().length() <= LONGEST
                    && ENDS_SENTENCE.indexOf(words.text().charAt(words.text().length() - 1)) < 0) {
                diagnostics.report(
                        Code.BOLD_FOR_HEADING,
                        words.place(),
                        "this looks like a heading, but is none to those who cannot see that it is bold",
                        "write \"# \" before it instead of the ** marks; for a bold sentence, end it with a full stop");
            }
        }
    }
}
