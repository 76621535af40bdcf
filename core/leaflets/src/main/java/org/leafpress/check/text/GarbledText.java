package org.leafpress.check.text;

import com.ibm.icu.util.ULocale;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
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

    private static final TextPattern LOST = TextPattern.of("\uFFFD+");
    private static final TextPattern WITHOUT_LOOK = TextPattern.of("(?<!^)[\uE000-\uF8FF]");

    private static final TextPattern INVISIBLE = TextPattern.of(
            "(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{Nd}])[\u200B\u200C\u200D\u2060]+(?=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{Nd}])");

    private static final TextPattern INVISIBLE_IN_NAME = TextPattern.of(INVISIBLE + "|\u00AD+");

    /** Marks for the direction of text, which copies from dialogs and chats bring along. */
    private static final TextPattern DIRECTIONS = TextPattern.of("[\u200E\u200F\u202A-\u202E\u2066-\u2069]+");

    static final List<TextPattern> SOUGHT =
            List.of(GARBLED, OTHER, LOST, WITHOUT_LOOK, INVISIBLE, INVISIBLE_IN_NAME, DIRECTIONS);

    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        for (WrittenText written : text.written()) {
            check(written, text.language(), diagnostics);
        }
    }

    private static void check(WrittenText written, LanguageTag language, Diagnostics diagnostics) {
        Inline.Run run = written.run();
        garbled(written.matcher(GARBLED), run, diagnostics);
        report(
                written.matcher(LOST),
                "a character was lost here",
                "look it up where the text came from, and write the word anew; do not guess, least of all a"
                        + " number or a unit",
                run,
                diagnostics);
        report(written.matcher(OTHER), "a sign was garbled here", "write it anew", run, diagnostics);
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

    private static void garbled(Matcher matcher, Inline.Run run, Diagnostics diagnostics) {
        while (matcher.find()) {
            meant(matcher.group())
                    .ifPresent(meant -> diagnostics.add(Diagnostic.of(
                                    Code.GARBLED,
                                    run.place().within(matcher.start(), matcher.end()),
                                    "\"" + matcher.group() + "\" is \"" + meant + "\", read in the wrong encoding",
                                    "write \"" + meant + "\"")
                            .fixedBy(matcher.group(), meant)));
        }
    }

    private static Optional<String> meant(String garbled) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(garbled.length());
            for (int i = 0; i < garbled.length(); i++) {
                // Java leaves five bytes of this encoding without a character; others take them for control characters.
                bytes.put(
                        garbled.charAt(i) < 0x100
                                ? (byte) garbled.charAt(i)
                                : WINDOWS.newEncoder()
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

    private static void report(
            Matcher matcher, String message, String help, Inline.Run run, Diagnostics diagnostics) {
        while (matcher.find()) {
            diagnostics.report(Code.GARBLED, run.place().within(matcher.start(), matcher.end()), message, help);
        }
    }
}
