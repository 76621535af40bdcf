package org.leafpress.check.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.subject.WrittenParagraph;
import org.leafpress.check.subject.WrittenText;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.text.Inline;
import org.leafpress.prose.TextPattern;

/** Marks of Markdown and HTML do their work and are not shown. Those that are left in the words did not. */
final class MarksShown implements Rule<CheckedText> {
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}[.,;:!?]$");

    private static final Pattern PARTED = Pattern.compile("\\p{Ll}{2}-\\s*$");

    private static final Pattern REST_OF_WORD = Pattern.compile(
            "(?!(?:and|or|to|und|oder|bis|et|ou|e|o|y|lub|i|oraz|en|of|og|eller|och|neu|a|ve|veya)\\b)\\p{Ll}{2,}");

    private static final Pattern NAME = Pattern.compile("[a-z]{2,7};|#x?[0-9a-fA-F]{2,5};");

    private static final TextPattern HASH = TextPattern.of("(#{1,6}|\uFF03{1,6} ?)(?=\\p{L})");

    private static final String MEANT = "; if readers are to see it, write \\ before it";

    static final List<TextPattern> SOUGHT = Stream.concat(
                    Stream.of(HASH), StrayMark.IN_NAMES.stream().map(StrayMark::pattern))
            .toList();

    private static final String DELETE = "delete it: names and titles have no marks";

    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        for (WrittenText written : text.written()) {
            leftovers(written, diagnostics);
        }
        for (WrittenParagraph paragraph : text.paragraphs()) {
            checkSpaces(paragraph.content(), diagnostics);
            checkNames(paragraph.content(), diagnostics);
            checkLineEnds(paragraph.lines(), diagnostics);
            for (WrittenText line : paragraph.lines()) {
                checkHash(line, diagnostics);
            }
        }
    }

    private static void checkHash(WrittenText line, Diagnostics diagnostics) {
        Matcher hash = line.matcher(HASH);
        if (hash.lookingAt()) {
            diagnostics.add(Diagnostic.of(
                            Code.MARKS_SHOWN,
                            line.run().place().within(0, hash.end()),
                            "there is no space after the # signs, or they are wide ones, so this is not a heading",
                            "write ordinary # signs and a space after them, with an empty line above" + MEANT)
                    .fixedBy(hash.group(), "#".repeat(hash.group().strip().length()) + " "));
        }
    }

    /** The name of a character of which the first sign was named, too, as in "&amp;amp;ndash;". */
    private static void checkNames(List<Inline> content, Diagnostics diagnostics) {
        for (int i = 1; i < content.size(); i++) {
            if (content.get(i - 1) instanceof Inline.Run before
                    && content.get(i) instanceof Inline.Run run
                    && before.text().endsWith("&")) {
                Matcher name = NAME.matcher(run.text());
                if (name.lookingAt()) {
                    diagnostics.report(
                            Code.MARKS_SHOWN,
                            run.place().within(0, name.end()),
                            "readers see \"&" + name.group() + "\", the name that web pages have for a character",
                            "type the character itself in its place, and delete \"&amp;\" before it");
                }
            }
        }
    }

    /** A word that is parted at the end of a line has a space in it when the lines are joined, but pre- and postnatal is meant. */
    private static void checkLineEnds(List<WrittenText> lines, Diagnostics diagnostics) {
        for (int i = 1; i < lines.size(); i++) {
            Inline.Run above = lines.get(i - 1).run();
            Matcher rest = REST_OF_WORD.matcher(lines.get(i).run().text());
            if (PARTED.matcher(above.text()).find() && rest.lookingAt()) {
                diagnostics.report(
                        Code.MARKS_SHOWN,
                        lines.get(i).run().place().within(0, rest.end()),
                        "a word is parted here, and is shown with a space in it",
                        "write the whole word on one line");
            }
        }
    }

    /** {@code soon.**See a doctor.**} and {@code at**once**if}: the words are bold, but spaces are missing. */
    private static void checkSpaces(List<Inline> content, Diagnostics diagnostics) {
        for (int i = 1; i < content.size(); i++) {
            if (i + 1 < content.size()
                    && content.get(i) instanceof Inline.Strong bold
                    && content.get(i - 1) instanceof Inline.Run before
                    && content.get(i + 1) instanceof Inline.Run after
                    && bold.content().get(0) instanceof Inline.Run words
                    && isOneWord(before.text(), words.text(), after.text())) {
                diagnostics.report(
                        Code.MARKS_SHOWN,
                        words.place(),
                        "there are no spaces around the bold words, so that they run into those beside them",
                        "put a space before the first and behind the second ** mark");
            }
            if (content.get(i) instanceof Inline.Strong bold
                    && content.get(i - 1) instanceof Inline.Run before
                    && bold.content().get(0) instanceof Inline.Run words
                    && SENTENCE_END.matcher(before.text()).find()
                    && UnicodeScript.of(words.text().codePointAt(0)) == UnicodeScript.LATIN) {
                int end = before.text().length();
                diagnostics.add(Diagnostic.of(
                                Code.MARKS_SHOWN,
                                before.place().within(end - 1, end),
                                "there is no space between this sign and the bold words",
                                "put a space before the ** mark")
                        .fixedBy(before.text().substring(end - 1), before.text().substring(end - 1) + " "));
            }
        }
    }

    /** A bold letter or two within a word are meant, such as those that a memory aid takes from it. */
    private static boolean isOneWord(String before, String bold, String after) {
        int shortest = 3;
        return bold.length() >= shortest
                && isLatin(before.codePointBefore(before.length()))
                && isLatin(bold.codePointAt(0))
                && isLatin(after.codePointAt(0));
    }

    private static boolean isLatin(int letter) {
        return Character.isLetter(letter) && UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }

    private static void leftovers(WrittenText written, Diagnostics diagnostics) {
        boolean marked = written.marked();
        Inline.Run run = written.run();
        boolean[] taken = new boolean[run.text().length()];
        for (StrayMark leftover : marked ? StrayMark.IN_TEXT : StrayMark.IN_NAMES) {
            Matcher matcher = written.matcher(leftover.pattern());
            while (matcher.find()) {
                boolean free = true;
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    free &= !taken[i];
                    taken[i] = true;
                }
                if (free) {
                    Diagnostic found = Diagnostic.of(
                            Code.MARKS_SHOWN,
                            run.place().within(matcher.start(), matcher.end()),
                            leftover.message(),
                            marked || leftover.equals(StrayMark.HTML) ? leftover.help() : DELETE);
                    diagnostics.add(
                            marked && leftover.fix().isPresent()
                                    ? found.fixedBy(
                                            matcher.group(),
                                            leftover.fix().get().apply(matcher.toMatchResult()))
                                    : found);
                }
            }
        }
    }
}
