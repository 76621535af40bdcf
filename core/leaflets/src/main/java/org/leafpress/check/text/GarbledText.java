package org.leafpress.check.text;

import com.ibm.icu.util.ULocale;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.subject.WrittenText;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.text.Inline;
import org.leafpress.prose.TextPattern;

/** Letters are the ones that were typed: no UTF-8 read as Windows-1252, nothing lost, nothing that nobody sees. */
final class GarbledText implements Rule<CheckedText> {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What UTF-8 of two to four bytes looks like when it is read as Windows-1252, whose signs are named one by one. */
    private static final String CONTINUATION =
            "[\\x{80}-\\x{BF}\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]";

    private static final String QUOTE =
            "[\u2018\u2019\u201C\u201D\u201A\u201E\u2039\u203A\u00AB\u00BB\u2013\u2014\u2026\u2022]";

    /** Two letters may also be the last of a word and a quotation mark, so a letter must follow a quotation mark. */
    private static final TextPattern GARBLED =
            TextPattern.of("(?:[\u00C2-\u00C5\u00CE-\u00D1\u00D8\u00D9](?:(?!" + QUOTE + ")" + CONTINUATION + "|"
                    + QUOTE + "(?=\\p{L}))|[\u00E0-\u00EF]" + CONTINUATION + "{2}|\u00F0" + CONTINUATION + "{3})+");

    /** The same of signs, read as Windows-1251 or as an old Macintosh encoding. */
    private static final TextPattern OTHER = TextPattern.of(
            "\u0432\u0402[\u2122\u0153\u045A\u201C\u201D\u00A6\u045C]|\u201A\u00C4[\u00F4\u00FA\u00F9\u00EC\u00EE\u00F2\u00B6]");

    /** UTF-8 read in the code pages of Central Europe and of Cyrillic. */
    private static final List<CodePage> OTHER_PAGES = List.of(
            new CodePage(
                    Charset.forName("windows-1250"),
                    TextPattern.of(
                            "(?:[\u0102\u00C4\u0139](?=\\P{Lu}|\\p{Lu}\\p{Ll})[^\\p{ASCII}]|\u00E2[^\\p{ASCII}]{2})+")),
            new CodePage(
                    Charset.forName("windows-1251"),
                    TextPattern.of("(?:[\u0420\u0421][^\\p{ASCII}\u0410-\u044F]){3,}")));

    /** How UTF-8 looks that was read in a code page. */
    private record CodePage(Charset charset, TextPattern pattern) {}

    /** The same of one sign, read as Windows-1250 or in the encoding of old Macintoshes. */
    private static final TextPattern WITHIN_WORD = TextPattern.of(
            "(?<=\\p{Ll})[\u00D2-\u00D5](?=\\p{Ll}|\\P{L}|$)|(?<!\\p{L})\u00D2(?=\\p{L}[^\u00D2]{0,80}\u00D3)"
                    + "|(?<=\\p{L}{2})[\u00B3\u00B9\u00BF\u00A3\u00A5\u00B6](?=\\p{Ll})");

    private static final TextPattern LOST = TextPattern.of("\uFFFD+|\uFFFC|(?<=\\p{L})[\u25A1\u25AF](?=\\p{L})");

    private static final TextPattern QUESTION_MARK = TextPattern.of(
            "(?<=\\p{L}{2})\\?(?=\\p{Ll}{2})|(?<=n)\\?(?=t\\b)|(?<=\\p{L})\\?(?=s\\b)" + "|(?<=\\d)\\?(?=[CF]\\b)");

    /** Cyrillic letters that look like Latin ones, and the other way round. */
    private static final TextPattern TWO_SCRIPTS =
            TextPattern.of("(?<=\\p{IsLatin})\\p{IsCyrillic}|(?<=\\p{IsCyrillic})\\p{IsLatin}");

    /** Letters and digits of mathematics, and two letters in one: nobody types them. */
    private static final TextPattern NOT_TYPED = TextPattern.of("[\\x{1D400}-\\x{1D7FF}\uFB00-\uFB06]+");

    private static final TextPattern ORDINAL = TextPattern.of("(?<=\\d\\h?)\u00BA(?=\\h?[CF]\\b)");

    private static final TextPattern WIDE = TextPattern.of("[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+");

    /** Languages that write wide letters and digits. */
    private static final Set<String> WIDE_LANGUAGES = Set.of("zh", "ja", "ko", "yue");

    private static final TextPattern WITHOUT_LOOK = TextPattern.of("(?<!^)[\uE000-\uF8FF]");

    private static final TextPattern INVISIBLE = TextPattern.of(
            "(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{Nd}])[\u200B\u200C\u200D\u2060]+(?=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{Nd}])");

    /** Blanks that count as letters. */
    private static final TextPattern UNSEEN = TextPattern.of("[\u3164\uFFA0\u115F\u1160]+");

    private static final TextPattern INVISIBLE_IN_NAME = TextPattern.of(INVISIBLE + "|\u00AD+");

    /** Marks for the direction of text, which copies from dialogs and chats bring along. */
    private static final TextPattern DIRECTIONS = TextPattern.of("[\u200E\u200F\u202A-\u202E\u2066-\u2069]+");

    static final List<TextPattern> SOUGHT = Stream.concat(
                    OTHER_PAGES.stream().map(CodePage::pattern),
                    Stream.of(
                            GARBLED,
                            OTHER,
                            WITHIN_WORD,
                            LOST,
                            QUESTION_MARK,
                            TWO_SCRIPTS,
                            NOT_TYPED,
                            ORDINAL,
                            WIDE,
                            WITHOUT_LOOK,
                            INVISIBLE,
                            UNSEEN,
                            INVISIBLE_IN_NAME,
                            DIRECTIONS))
            .toList();

    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        for (WrittenText written : text.written()) {
            check(written, text.language(), diagnostics);
        }
    }

    private static void check(WrittenText written, LanguageTag language, Diagnostics diagnostics) {
        Inline.Run run = written.run();
        garbled(written.matcher(GARBLED), WINDOWS, run, diagnostics);
        OTHER_PAGES.forEach(page -> garbled(written.matcher(page.pattern()), page.charset(), run, diagnostics));
        report(
                written.matcher(QUESTION_MARK),
                "a question mark stands where a character was lost, or a space is missing behind it",
                "write what is meant anew, or put a space behind the mark",
                run,
                diagnostics);
        report(
                written.matcher(LOST),
                "a character was lost here",
                "look it up where the text came from, and write the word anew; do not guess, least of all a"
                        + " number or a unit",
                run,
                diagnostics);
        report(written.matcher(OTHER), "a sign was garbled here", "write it anew", run, diagnostics);
        report(written.matcher(WITHIN_WORD), "a letter was garbled here", "write the word anew", run, diagnostics);
        report(
                written.matcher(TWO_SCRIPTS),
                "Latin and Cyrillic letters that look alike stand in one word, which search and screen readers take"
                        + " for another",
                "type the word anew",
                run,
                diagnostics);
        asTyped(written.matcher(NOT_TYPED), run, diagnostics);
        degree(written.matcher(ORDINAL), run, diagnostics);
        Matcher wide = written.matcher(WIDE);
        if (wide.find() && !WIDE_LANGUAGES.contains(language.locale().getLanguage())) {
            asTyped(wide.reset(), run, diagnostics);
        }
        invisible(written.matcher(UNSEEN), "stands here", run, diagnostics);
        report(
                written.matcher(WITHOUT_LOOK),
                "a character stands here that only a font of a word processor can show",
                "delete it, or write what it is to say",
                run,
                diagnostics);
        invisible(
                written.matcher(written.marked() ? INVISIBLE : INVISIBLE_IN_NAME),
                "stands within a word",
                run,
                diagnostics);
        Matcher directions = written.matcher(DIRECTIONS);
        if (!written.marked()
                && directions.find()
                && !ULocale.forLanguageTag(language.value()).isRightToLeft()) {
            invisible(directions.reset(), "stands here", run, diagnostics);
        }
    }

    private static void asTyped(Matcher matcher, Inline.Run run, Diagnostics diagnostics) {
        while (matcher.find()) {
            String typed = Normalizer.normalize(matcher.group(), Normalizer.Form.NFKC);
            diagnostics.add(Diagnostic.of(
                            Code.GARBLED,
                            run.place().within(matcher.start(), matcher.end()),
                            "\"" + matcher.group()
                                    + "\" are signs that look like letters or digits; search and screen readers"
                                    + " do not know them",
                            "write \"" + typed + "\"")
                    .fixedBy(matcher.group(), typed));
        }
    }

    private static void degree(Matcher matcher, Inline.Run run, Diagnostics diagnostics) {
        while (matcher.find()) {
            diagnostics.add(Diagnostic.of(
                            Code.GARBLED,
                            run.place().within(matcher.start(), matcher.end()),
                            "this is the small o of ordinal numbers, not the sign for degrees",
                            "write \"\u00B0\"")
                    .fixedBy(matcher.group(), "\u00B0"));
        }
    }

    private static void garbled(Matcher matcher, Charset page, Inline.Run run, Diagnostics diagnostics) {
        while (matcher.find()) {
            meant(matcher.group(), page)
                    .ifPresent(meant -> diagnostics.add(Diagnostic.of(
                                    Code.GARBLED,
                                    run.place().within(matcher.start(), matcher.end()),
                                    "\"" + matcher.group() + "\" is \"" + meant + "\", read in the wrong encoding",
                                    "write \"" + meant + "\"")
                            .fixedBy(matcher.group(), meant)));
        }
    }

    private static Optional<String> meant(String garbled, Charset page) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(garbled.length());
            for (int i = 0; i < garbled.length(); i++) {
                // Java leaves five bytes of this encoding without a character; others take them for control characters.
                bytes.put(
                        page.equals(WINDOWS) && garbled.charAt(i) < 0x100
                                ? (byte) garbled.charAt(i)
                                : page.newEncoder()
                                        .encode(CharBuffer.wrap(garbled, i, i + 1))
                                        .get());
            }
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static void invisible(Matcher matcher, String where, Inline.Run run, Diagnostics diagnostics) {
        while (matcher.find()) {
            diagnostics.add(Diagnostic.of(
                            Code.INVISIBLE,
                            run.place().within(matcher.start(), matcher.end()),
                            String.format(
                                    Locale.ROOT,
                                    "the character U+%04X %s, and nobody sees it",
                                    (int) matcher.group().charAt(0),
                                    where),
                            "delete the word and type it again")
                    .fixedBy(matcher.group(), ""));
        }
    }

    private static void report(Matcher matcher, String message, String help, Inline.Run run, Diagnostics diagnostics) {
        while (matcher.find()) {
            diagnostics.report(Code.GARBLED, run.place().within(matcher.start(), matcher.end()), message, help);
        }
    }
}
