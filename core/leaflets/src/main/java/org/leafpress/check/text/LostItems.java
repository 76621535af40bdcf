package org.leafpress.check.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.subject.WrittenParagraph;
import org.leafpress.check.subject.WrittenText;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.Phrase;
import org.leafpress.parse.text.ListMarks;
import org.leafpress.parse.text.ListMarks.Kind;
import org.leafpress.parse.text.ListMarks.Mark;
import org.leafpress.prose.TextPattern;

/**
 * In care advice each sign is an item of its own. A line that starts with another mark than that of items runs on in the sign
 * above, so that two signs become one, which is an error.
 */
final class LostItems implements Rule<CheckedText> {
    /** Three signs in a row. */
    private static final TextPattern APART =
            TextPattern.of("\\p{L}[;\\uFF1B\\u061B]\\h+[^;\\uFF1B\\u061B]+[;\\uFF1B\\u061B]\\h+\\S");

    static final List<TextPattern> SOUGHT = List.of(APART);

    private static final String OWN_ITEM =
            "write \"- \" in its place, exactly below the hyphen of the one above, so that"
                    + " it is a sign of its own";

    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        Set<Record> care = careAdvice(text);
        for (WrittenParagraph paragraph : text.paragraphs()) {
            if (care.contains(paragraph.owner())) {
                check(paragraph.lines(), text.language(), diagnostics);
            }
        }
        text.written().stream()
                .filter(written -> care.contains(written.run()))
                .forEach(written -> checkBullets(written, diagnostics));
    }

    private static void checkBullets(WrittenText written, Diagnostics diagnostics) {
        for (TextPattern bullet : List.of(ListsByHand.BETWEEN, ListsByHand.AT_END)) {
            for (Matcher found = written.matcher(bullet); found.find(); ) {
                diagnostics.report(
                        Code.LOST_ITEM,
                        written.run().place().within(found.start(), found.end()),
                        "a bullet stands within the text of a sign",
                        "write each sign as an item of its own, on a line that starts with \"- \", exactly below the hyphen"
                                + " above, and delete the bullet");
            }
        }
    }

    /** The phrases, paragraphs and runs of a leaflet's care advice, by identity; none in another text. */
    static Set<Record> careAdvice(CheckedText text) {
        Set<Record> care = Collections.newSetFromMap(new IdentityHashMap<>());
        text.leaflet().map(Leaflet::seekHelp).ifPresent(seekHelp -> {
            ModelWalk.each(seekHelp, Phrase.class, care::add);
            ModelWalk.each(seekHelp, Block.Paragraph.class, care::add);
            ModelWalk.each(seekHelp, Inline.Run.class, care::add);
        });
        return care;
    }

    private static void check(List<WrittenText> lines, LanguageTag language, Diagnostics diagnostics) {
        for (int i = 0; i < lines.size(); i++) {
            Inline.Run line = lines.get(i).run();
            Optional<Mark> mark = ListMarks.find(line.text(), language);
            if (i > 0 && mark.isPresent()) {
                diagnostics.report(
                        Code.LOST_ITEM,
                        line.place().within(0, mark.get().length()),
                        mark.get().name() + " does not start a sign of its own: what follows is part of the sign above",
                        mark.get().kind() == Kind.BULLET
                                ? OWN_ITEM
                                : OWN_ITEM + "; if the mark is meant, move it to the end of the line above");
            } else if (i > 0 && ListsByHand.hadRoom(lines.get(i - 1).run(), line)) {
                diagnostics.report(
                        Code.LIST_BY_HAND,
                        line.place(),
                        "this line is part of the sign above",
                        "if it is a sign of its own, start it with \"- \", exactly below the hyphen of the one above;"
                                + " otherwise join the two lines");
            } else if (i == 0) {
                mark.filter(first -> first.kind() != Kind.NUMBER)
                        .ifPresent(first -> ListsByHand.reportBullet(first, line, diagnostics));
            }
            Matcher apart = lines.get(i).matcher(APART);
            if (apart.find()) {
                diagnostics.report(
                        Code.LIST_BY_HAND,
                        line.place(),
                        "several signs share this item, with semicolons between",
                        "write each sign as an item of its own, on a line that starts with \"- \", exactly below the hyphen"
                                + " of this one; keep together only what must be there together");
            }
            ListsByHand.reportRow(lines.get(i), diagnostics);
        }
    }
}
