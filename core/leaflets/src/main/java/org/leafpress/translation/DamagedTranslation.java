package org.leafpress.translation;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what programs did to a translation: letters that were lost or changed when a file was saved in the wrong encoding,
 * what a spreadsheet puts in the place of a text, and damaged marks.
 */
final class DamagedTranslation {
    private static final String SAVE_ANEW =
            "ask for the file again, saved as UTF-8 by the program that the translator worked in";

    /** Code pages in which UTF-8 is opened by mistake. */
    private static final List<Charset> PAGES =
            List.of(Charset.forName("windows-1252"), Charset.forName("windows-1250"), Charset.forName("windows-1251"));

    /** What is found, unless the source has it too. */
    private static final List<Fault> FAULTS = List.of(
            // What programs write for letters that an encoding lacks.
            new Fault(
                    Pattern.compile("\\?{2,}|\\p{Ll}\\?\\p{Ll}|\uFFFD"),
                    "letters were lost when the file was saved, and question marks stand in their place",
                    SAVE_ANEW),
            new Fault(
                    Pattern.compile("#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!)"),
                    "the spreadsheet took its text for a formula, and lost it",
                    "ask the translator to write it again, with an apostrophe before a first =, + or -"),
            new Fault(
                    Pattern.compile("\\*\\*|\\] ?\\("),
                    "the marks for bold words or a link are damaged, and readers would see them",
                    "write ** directly before the first and behind the last of the bold words, and a link as"
                            + " [words](address) without a space between the brackets"),
            new Fault(
                    Pattern.compile("&(?:#x?[0-9A-Fa-f]{2,5}|amp|lt|gt|quot|apos|nbsp);"),
                    "a character was coded twice, and readers would see its code",
                    "ask for the file again; until then write the character itself"));

    /** Fewer sequences of bytes may be letters that stand together by chance. */
    private static final int FEWEST = 2;

    private DamagedTranslation() {}

    /**
     * Why a translation cannot be what a person wrote.
     *
     * @param help what to do
     */
    record Fault(Pattern pattern, String message, String help) {}

    /**
     * What is wrong with a translation.
     *
     * @param source which may have such signs itself
     */
    static Optional<Fault> find(String translation, String source) {
        return FAULTS.stream()
                .filter(fault -> fault.pattern().matcher(translation).find()
                        && !fault.pattern().matcher(source).find())
                .findFirst()
                .or(() -> PAGES.stream()
                        .filter(page -> isDecodedTwice(translation, page) && !isDecodedTwice(source, page))
                        .findFirst()
                        .map(page -> new Fault(
                                Pattern.compile(""),
                                "its letters were changed when the file was saved: UTF-8 was read as "
                                        + page.name().replace("windows", "Windows"),
                                SAVE_ANEW)));
    }

    /** True for text such as "\u00C3\u00A9": its letters are the bytes of UTF-8. That no words of any language do by chance. */
    private static boolean isDecodedTwice(String text, Charset page) {
        int others = (int) text.chars().filter(c -> c >= 0x80).count();
        if (others == 0) {
            return false;
        }
        try {
            String meant = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(page.newEncoder().encode(CharBuffer.wrap(text)))
                    .toString();
            return page.equals(PAGES.get(0))
                    || meant.chars().filter(c -> c >= 0x80).count() >= FEWEST;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
