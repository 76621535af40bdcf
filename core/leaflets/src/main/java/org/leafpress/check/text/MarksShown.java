package org.leafpress.check.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
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
    private static final String MEANT = "; for a sign that is meant, write a backslash before it";

    /**
     * A mark that was left over.
     *
     * @param fix what to write instead, if that is certain
     */
    private record Leftover(TextPattern pattern, String message, String help, Optional<Function<MatchResult, String>> fix) {
        static Leftover of(String pattern, String message, String help) {
            return new Leftover(TextPattern.of(pattern), message, help, Optional.empty());
        }

        static Leftover of(String pattern, String message, String help, Function<MatchResult, String> fix) {
            return new Leftover(TextPattern.of(pattern), message, help, Optional.of(fix));
        }
    }

    /** At each place the first that fits is reported. */
    private static final List<Leftover> LEFTOVERS = List.of(
            Leftover.of(
                    "(?<![\\p{L}\\p{N}*])\\*\\*(?: +([^*]{0,200}?[^* ]) *|([^*]{0,200}?[^* ]) +)\\*\\*(?![\\p{L}\\p{N}*])",
                    "there are spaces within the ** marks, so the words are not bold",
                    "write the marks directly before the first and behind the last word",
                    found -> "**"
                            + Optional.ofNullable(found.group(1))
                                    .orElse(found.group(2))
                                    .strip() + "**"),
            Leftover.of(
                    "(?<![\\p{L}\\p{N}*])\\*\\*(?=[^*\\s])[^*]{0,200}[.,;:!?]\\*\\*(?=\\p{L})",
                    "there is no space behind the ** mark, so the words are not bold",
                    "put a space behind it",
                    found -> found.group() + " "),
            Leftover.of(
                    "\\*{2,}",
                    "the ** mark has no partner, or touches a letter where a word ends, and is shown",
                    "write ** directly before the first and behind the last of the bold words, both in one paragraph"
                            + MEANT),
            Leftover.of(
                    "(?<=[\\s(])\\*(?=\\p{L})",
                    "the * mark has no partner and is shown",
                    "delete it, or write ** on each side of words that are to be bold" + MEANT),
            Leftover.of("\uFF0A\uFF0A", "these are wide asterisks, which are shown", "write **", found -> "**"),
            Leftover.of(
                    "\\] +\\((?=(?:topic|term|source|figure|tel|mailto|https?):|www\\.|$)",
                    "a space stands between ] and (, so this is not a link",
                    "delete the space",
                    found -> "]("),
            Leftover.of(
                    "\\) ?\\[(?=(?:topic|term|source|tel|mailto|https?):|www\\.|$)",
                    "the words of a link stand in square brackets, and its address in round ones",
                    "write [words](address)"),
            Leftover.of(
                    "\\]\\(|\\]\uFF08|\uFF3D[(\uFF08]",
                    "this is not a link, and its brackets are shown",
                    "write [words](address) with ordinary brackets and without spaces in the address" + MEANT),
            Leftover.of(
                    "(?<![\\p{L}\\p{N}_])__?(?=\\p{L})|(?<=\\p{L})__?(?![\\p{L}\\p{N}_])|(?<=\\p{L})__(?=\\p{L})",
                    "the underscore is shown",
                    "write **words** for bold" + MEANT),
            Leftover.of(
                    "(?<=\\p{L})`(?=\\p{L})",
                    "this is no apostrophe, but a grave accent",
                    "write an apostrophe",
                    found -> "\u2019"),
            Leftover.of("`+", "the ` mark is shown", "delete it, or write ' or \"" + MEANT),
            Leftover.of(
                    "~~(?=\\S)|(?<=\\S)~~|(?<![=\\s])==(?![=\\s])|(?<![=\\S])==(?=[^=\\s])|(?<=[^=\\s])==(?!=)",
                    "the mark is shown: words cannot be struck out or highlighted",
                    "delete the marks"),
            Leftover.of(
                    "&(?:nbsp|amp|lt|gt|quot|apos|copy|deg|bull|hellip|shy|[lr][sd]quo|[mn]dash|#\\d{2,5}|#x[0-9a-fA-F]{2,5})\\b;?",
                    "this is shown as it stands, not as the character that it names",
                    "write the character itself: a space for nbsp, and nothing for shy"));

    /** HTML, which is reported in Markdown where that is read, and names of characters that Markdown would know. */
    private static final Leftover HTML = Leftover.of(
            "</?[a-zA-Z][^<>]{0,80}>|<!--|&(?:[a-zA-Z][a-z]{2,7}|[lg][te]);",
            "HTML is shown as it stands in names and titles",
            "delete it, or write the character itself");

    private static final List<Leftover> IN_NAMES =
            Stream.concat(Stream.of(HTML), LEFTOVERS.stream()).toList();

    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}[.,;:!?]$");

    private static final TextPattern HASH = TextPattern.of("(#{1,6}|\uFF03{1,6} ?)(?=\\p{L})");

    static final List<TextPattern> SOUGHT = Stream.concat(Stream.of(HASH), IN_NAMES.stream().map(Leftover::pattern))
            .toList();

    private static final String DELETE = "delete it: names and titles have no marks";

    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        for (WrittenText written : text.written()) {
            leftovers(written, diagnostics);
        }
        for (WrittenParagraph paragraph : text.paragraphs()) {
            checkSpaces(paragraph.content(), diagnostics);
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
                            "there is no ordinary # with a space behind it, so this is not a heading",
                            "put a space behind it, and an empty line above" + MEANT)
                    .fixedBy(hash.group(), "#".repeat(hash.group().strip().length()) + " "));
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
        for (Leftover leftover : marked ? LEFTOVERS : IN_NAMES) {
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
                            marked || leftover.equals(HTML) ? leftover.help() : DELETE);
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
