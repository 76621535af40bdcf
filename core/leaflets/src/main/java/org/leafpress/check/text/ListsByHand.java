package org.leafpress.check.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.subject.WrittenParagraph;
import org.leafpress.check.subject.WrittenText;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.parse.text.ListMarks;
import org.leafpress.parse.text.ListMarks.Kind;
import org.leafpress.parse.text.ListMarks.Mark;
import org.leafpress.prose.TextPattern;

/**
 * Lists are made with the marks for them. A line that starts with a bullet, a dash or a number of another kind runs on in
 * the text above. {@link LostItems} looks at care advice.
 */
final class ListsByHand implements Rule<CheckedText> {
    /** {@code a) rest b) drink}, but not {@code (a) rest (b) drink}. */
    private static final TextPattern IN_A_ROW =
            TextPattern.of("(?<![\\p{L}\\p{N}(])(?:a\\) .{1,200} b\\) |1\\) .{1,200} 2\\) )"
                    + "|(?<=[:\uFF1A] )[-\u2013] \\S[^.!?]{1,100} [-\u2013] (?=\\S)");

    /** {@code Step 1:}, {@code Week 2.} and the like. */
    private static final Pattern LABEL = Pattern.compile("(\\p{L}{3,12} )\\p{Nd}{1,2}[:.)] ?(?=\\p{L})");

    /** Bullets between words. */
    static final TextPattern BETWEEN = TextPattern.of("(?<=;" + ListMarks.BLANK + ")[-\\u2013]"
            + ListMarks.BLANK + "+(?=\\S)|(?<=" + ListMarks.BLANK
            + ")[\\u2022\\u25CF\\u25AA\\u25A0\\u25E6\\u2023\\u27A2\\uF0A7\\uF0B7]" + ListMarks.BLANK + "*(?=\\S)");

    /** Bullets that were copied from a page on which lines run from right to left. */
    static final TextPattern AT_END =
            TextPattern.of("(?<=\\S)" + ListMarks.BLANK + "*[\\u2022\\u25CF\\u25AA\\u25A0]" + ListMarks.BLANK + "*$");

    static final List<TextPattern> SOUGHT = List.of(IN_A_ROW, BETWEEN, AT_END);

    /** Where a line goes on in the next one, though its author ended it. */
    private static final Pattern GOES_ON = Pattern.compile("[\\p{L}\\p{N})]$");

    /** So many lines that were ended on purpose are no accident. */
    private static final int LINES_OF_A_LIST = 3;

    /** A line that ends before this column, though the next word would have had room, was ended on purpose. */
    private static final int ROOM = 60;

    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        Set<Record> care = LostItems.careAdvice(text);
        Set<Record> quoted = Collections.newSetFromMap(new IdentityHashMap<>());
        text.all(Block.Quotation.class)
                .forEach(quotation -> ModelWalk.each(quotation, Block.Paragraph.class, quoted::add));
        for (WrittenParagraph paragraph : text.paragraphs()) {
            if (quoted.contains(paragraph.owner())) {
                checkQuoted(paragraph.lines(), diagnostics);
            }
            if (!care.contains(paragraph.owner())) {
                checkText(paragraph, text.language(), diagnostics);
            }
        }
        for (Text name : text.all(Text.class)) {
            ListMarks.find(name.value())
                    .filter(mark -> mark.kind() == Kind.BULLET)
                    .ifPresent(mark -> reportBullet(mark, new Inline.Run(name.value(), name.place()), diagnostics));
        }
    }

    /** True when an author who wraps lines would have put the first word of the second line on the first. */
    static boolean hadRoom(Inline.Run line, Inline.Run next) {
        int end = line.place().span().map(span -> span.column() + span.length()).orElse(ROOM);
        int word = next.text().indexOf(' ');
        // A proper hyphen that YAML has joined to the text was reported where it was read.
        return !next.text().startsWith("- ") && end + (word < 0 ? next.text().length() : word) < ROOM;
    }

    /** A mark before each line, as in a mail, makes one paragraph of them. */
    private static void checkQuoted(List<WrittenText> lines, Diagnostics diagnostics) {
        if (lines.size() > 1 && hadRoom(lines.get(0).run(), lines.get(1).run())) {
            diagnostics.report(
                    Code.LIST_BY_HAND,
                    lines.get(0).run().place(),
                    "the > marks make this a quotation, and its lines run together",
                    "for a list write \"- \" in place of each >; if somebody is quoted, write the whole of it on one line; otherwise"
                            + " delete the marks");
        }
    }

    private static void checkText(WrittenParagraph paragraph, LanguageTag language, Diagnostics diagnostics) {
        List<WrittenText> lines = paragraph.lines();
        boolean onlySentence = paragraph.isOnlySentence();
        if (reportLabels(lines, onlySentence, diagnostics)) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Inline.Run line = lines.get(i).run();
            Optional<Mark> mark = ListMarks.find(line.text(), language);
            if (mark.isPresent() && isListed(mark.get(), i, lines, language)) {
                if (lines.size() == 1 && mark.get().kind() != Kind.NUMBER) {
                    reportBullet(mark.get(), line, diagnostics);
                } else {
                    reportList(mark.get(), line, onlySentence, diagnostics);
                }
                return;
            }
            Matcher end = lines.get(i).matcher(AT_END);
            Matcher between = end.find() ? end.reset() : lines.get(i).matcher(BETWEEN);
            if (between.find()) {
                diagnostics.report(
                        Code.LIST_BY_HAND,
                        line.place().within(between.start(), between.end()),
                        "a bullet stands within a text",
                        onlySentence
                                ? "only a sentence is possible here: write commas instead"
                                : "start each item with \"- \" on a line of its own, with an empty line above the first");
                return;
            }
            if (reportRow(lines.get(i), diagnostics)) {
                return;
            }
        }
        if (paragraph.content().stream().allMatch(Inline.Run.class::isInstance)) {
            checkShortLines(lines, onlySentence, diagnostics);
        }
    }

    /** {@code Before your visit}, {@code Drink water}, {@code Bring your letter}, each on a line, are meant to stay there. */
    private static void checkShortLines(List<WrittenText> lines, boolean onlySentence, Diagnostics diagnostics) {
        int inARow = 1;
        for (int i = 1; i < lines.size(); i++) {
            Inline.Run above = lines.get(i - 1).run();
            Inline.Run line = lines.get(i).run();
            boolean ended = above.place().span().isPresent()
                    && hadRoom(above, line)
                    && GOES_ON.matcher(above.text().strip()).find()
                    && (Character.isUpperCase(line.text().codePointAt(0))
                            || Character.isDigit(line.text().codePointAt(0)));
            inARow = ended ? inARow + 1 : 1;
            if (inARow == LINES_OF_A_LIST) {
                diagnostics.report(
                        Code.LIST_BY_HAND,
                        line.place(),
                        "readers see this line and those above it run together into one",
                        onlySentence
                                ? "only a sentence is possible here: join the lines, with commas between"
                                : "for a list put an empty line above the first item, and start each item with \"- \"; for lines"
                                        + " of an address or a poem end each line but the last with \\");
                return;
            }
        }
    }

    private static boolean reportLabels(List<WrittenText> lines, boolean onlySentence, Diagnostics diagnostics) {
        for (int i = 1; i < lines.size(); i++) {
            Matcher above = LABEL.matcher(lines.get(i - 1).run().text());
            Matcher label = LABEL.matcher(lines.get(i).run().text());
            if (above.lookingAt() && label.lookingAt() && above.group(1).equals(label.group(1))) {
                reportList(
                        new Mark(Kind.DASH, label.group().strip(), label.end()),
                        lines.get(i).run(),
                        onlySentence,
                        diagnostics);
                return true;
            }
        }
        return false;
    }

    /** A bullet always looks like an item; a dash or a number may be part of a text, unless there are more. */
    private static boolean isListed(Mark mark, int at, List<WrittenText> lines, LanguageTag language) {
        long alike = lines.stream()
                .flatMap(line -> ListMarks.find(line.run().text(), language).stream())
                .filter(other -> other.kind() == mark.kind())
                .count();
        return mark.kind() == Kind.BULLET
                || alike > 1
                || (at > 0 && lines.get(at - 1).run().text().strip().matches(".*[:\uFF1A]"));
    }

    private static void reportList(Mark mark, Inline.Run line, boolean onlySentence, Diagnostics diagnostics) {
        diagnostics.report(
                Code.LIST_BY_HAND,
                line.place().within(0, mark.length()),
                isGlued(mark)
                        ? "there is no space after " + mark.name() + ", so this is no list, and the lines run together"
                        : mark.name() + " does not start an item of a list here, and the lines run together",
                onlySentence
                        ? "only a sentence is possible here: join the lines, with commas between"
                        : mark.kind() == Kind.NUMBER
                                ? numbers(mark)
                                : "put an empty line above the first item, and start each item with \"- \"");
    }

    private static boolean isGlued(Mark mark) {
        return mark.kind() == Kind.NUMBER
                && mark.length() == mark.text().length()
                && !mark.text().matches(".*\\P{ASCII}.*");
    }

    private static String numbers(Mark mark) {
        String above = "put an empty line above the first item";
        return isGlued(mark)
                ? "write a space after each number, and " + above
                : mark.text().matches("[2-9].*")
                        ? "if the line above is the first item, write \"1. \" before it; " + above
                        : above + ", and start the items with \"1. \", \"2. \" and so on, each with a space after it";
    }

    static boolean reportRow(WrittenText line, Diagnostics diagnostics) {
        Matcher row = line.matcher(IN_A_ROW);
        if (!row.find()) {
            return false;
        }
        diagnostics.report(
                Code.LIST_BY_HAND,
                line.run().place().within(row.start(), row.start() + 2),
                "a list stands within a sentence",
                "make it a list with an item on each line, which is easier to follow, or write (a) and (b)");
        return true;
    }

    static void reportBullet(Mark mark, Inline.Run line, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.of(
                        Code.LIST_BY_HAND,
                        line.place().within(0, mark.length()),
                        mark.name() + " is shown before the text",
                        "delete it; where there is a list, it has bullets of its own")
                .fixedBy(line.text().substring(0, mark.length()), ""));
    }
}
