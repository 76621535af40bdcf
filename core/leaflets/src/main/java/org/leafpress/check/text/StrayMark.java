package org.leafpress.check.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.leafpress.prose.TextPattern;

/**
 * A mark that did not do its work and is left in the words.
 *
 * @param fix what to write instead, if that is certain
 */
record StrayMark(TextPattern pattern, String message, String help, Optional<Function<MatchResult, String>> fix) {
    private static final String MEANT = "; if readers are to see it, write \\ before it";

    private static final List<StrayMark> OF_MARKDOWN = List.of(
            of(
                    "(?<![\\p{L}\\p{N}*])\\*\\*(?: +([^*]{0,200}?[^* ]) *|([^*]{0,200}?[^* ]) +)\\*\\*(?![\\p{L}\\p{N}*])",
                    "there are spaces within the ** marks, so the words are not bold",
                    "write the marks directly before the first and behind the last word",
                    found -> "**"
                            + Optional.ofNullable(found.group(1))
                                    .orElse(found.group(2))
                                    .strip() + "**"),
            of(
                    "(?<![\\p{L}\\p{N}*])\\*\\*(?=[^*\\s])[^*]{0,200}[.,;:!?]\\*\\*(?=\\p{L})",
                    "there is no space behind the ** mark, so the words are not bold",
                    "put a space behind it",
                    found -> found.group() + " "),
            of(
                    "\\*{2,}",
                    "the ** mark has no partner, or touches a letter where a word ends, and is shown",
                    "write ** directly before the first and behind the last of the bold words, both in one paragraph"
                            + MEANT),
            of(
                    "(?<=[\\s(])\\*(?=\\p{L})",
                    "the * mark has no partner and is shown",
                    "delete it, or write ** on each side of words that are to be bold" + MEANT),
            of("\uFF0A\uFF0A", "these are wide asterisks, which are shown", "write **", found -> "**"),
            of(
                    "\\] +\\((?=(?:topic|term|source|figure|tel|mailto|https?):|www\\.|$)",
                    "a space stands between ] and (, so this is not a link",
                    "delete the space",
                    found -> "]("),
            of(
                    "\\) ?\\[(?=(?:topic|term|source|tel|mailto|https?):|www\\.|$)",
                    "the words of a link stand in square brackets, and its address in round ones",
                    "write [words](address)"),
            of(
                    "\\]\\(|\\]\uFF08|\uFF3D[(\uFF08]",
                    "this is not a link, and its brackets are shown",
                    "write [words](address) with ordinary brackets and without spaces in the address" + MEANT),
            of(
                    "(?<![\\p{L}\\p{N}_])__?(?=\\p{L})|(?<=\\p{L})__?(?![\\p{L}\\p{N}_])|(?<=\\p{L})__(?=\\p{L})",
                    "readers see the underscore",
                    "write **words** for bold" + MEANT),
            of(
                    "(?<=\\p{L})`(?=\\p{L})",
                    "this is no apostrophe, but a grave accent",
                    "write an apostrophe",
                    found -> "\u2019"),
            of("`+", "the ` mark is shown", "delete it, or write ' or \"" + MEANT),
            of(
                    "~~(?=\\S)|(?<=\\S)~~|(?<![\\p{L}\\p{N}~])~(?=\\p{L}[^~]{0,200}(?<=\\S)~(?![\\p{L}\\p{N}~]))|(?<![=\\s])==(?![=\\s])|(?<![=\\S])==(?=[^=\\s])|(?<=[^=\\s])==(?!=)",
                    "the mark is shown: words cannot be struck out or highlighted",
                    "delete the marks"),
            of(
                    "&(?:nbsp|amp|lt|gt|quot|apos|copy|deg|bull|hellip|shy|[lr][sd]quo|[mn]dash|#\\d{2,5}|#x[0-9a-fA-F]{2,5})\\b;?",
                    "readers see this as it stands: it is the name that web pages have for a character",
                    "type the character itself in its place: for nbsp a space, for shy nothing"));

    /** Marks of other site generators, wikis, forums, spreadsheets, word processors and programs. */
    private static final List<StrayMark> OF_OTHERS = List.of(
            of(
                    "^:{3,} ?[a-z]*|^!!! ?[a-z]*(?=[\\s\"]|$)|^\\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]|^h[1-6]\\. (?=\\p{L})"
                            + "|^={2,6} ?(?=\\p{L})|(?<=\\p{L}) ?={2,6}$|\\{\\{?[<%][^{}]{0,80}[>%]\\}?\\}|<[%?][^<>]{0,80}[%?]>",
                    "this is a mark of another program, and is shown",
                    "delete it; for a box with a warning use the key \"warning:\" of the section, for a heading write \"## \""),
            of(
                    "(?<![\\p{L}\\p{N}:]):[a-z][a-z_+-]{1,30}:(?![\\p{L}\\p{N}:])",
                    "the name of a picture sign is shown, not the sign",
                    "delete it, and say it in words"),
            of(
                    "'{2,3}(?=\\p{L})|(?<=\\p{L})'{2,3}(?!\\p{L})|\\+\\+(?=\\p{L}[^+]{0,80}\\+\\+)|(?<=\\p{L})\\+\\+(?=[\\s.,;:]|$)"
                            + "|\\[/?(?:b|i|u|url|list|size|color)\\]",
                    "the mark is shown",
                    "write **words** for bold" + MEANT),
            of(
                    "\\^[^\\s^]{1,8}\\^|(?<=\\p{L})~[\\p{L}\\p{N}+-]{1,4}~|(?<=\\d)\\^(?=-?\\d)|\\$\\$[^$]{0,60}\\$\\$",
                    "this is to be written higher or lower, but its marks are shown",
                    "write the sign itself, such as \u00b2, \u2079 or \u2082, or say it in words"),
            of(
                    "\\\\(?:[nrt](?=\\p{Lu}|[\\s\\\\]|$)|(?<=[.,:;!? ]\\\\)[nrt](?=\\p{L})|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})|_x000[DA9]_",
                    "this stands for a character in programs, and is shown as it stands",
                    "write the character itself, or begin a new line in its place"),
            of(
                    "(?<=[\\p{L}.,])%(?:20|2C|3A|E2%80%[0-9A-F]{2}|C3%[0-9A-F]{2})(?=\\p{L})"
                            + "|=E2=80=[0-9A-F]{2}|=C[23]=[89AB][0-9A-F]",
                    "this stands for a character in addresses or mails, and is shown as it stands",
                    "write the character itself"),
            of(
                    "</?[a-z]{1,3}\\d?:[a-zA-Z]+[^<>]{0,80}>",
                    "this is a mark of Word, and is shown",
                    "delete it",
                    found -> ""),
            of(
                    "\\+-{3,}\\+[+-]*",
                    "this draws a table with signs, which are read out one by one",
                    "for a table write | between the cells and |---|---| below the first row"));

    /** At each place the first that fits is reported. */
    static final List<StrayMark> IN_TEXT =
            Stream.concat(OF_MARKDOWN.stream(), OF_OTHERS.stream()).toList();

    /** HTML, which is reported in Markdown where that is read, and names of characters that Markdown would know. */
    static final StrayMark HTML = of(
            "</?[a-zA-Z][^<>]{0,80}>|<!--|&(?:[a-zA-Z][a-z]{2,7}|[lg][te]);",
            "HTML is shown as it stands in names and titles",
            "delete it, or write the character itself");

    static final List<StrayMark> IN_NAMES =
            Stream.concat(Stream.of(HTML), IN_TEXT.stream()).toList();

    private static StrayMark of(String pattern, String message, String help) {
        return new StrayMark(TextPattern.of(pattern), message, help, Optional.empty());
    }

    private static StrayMark of(String pattern, String message, String help, Function<MatchResult, String> fix) {
        return new StrayMark(TextPattern.of(pattern), message, help, Optional.of(fix));
    }
}
