package org.leafpress.content;

import java.util.function.Predicate;
import org.leafpress.model.LanguageTag;
import org.leafpress.typeset.StructureText;

/**
 * What a screen reader reads of a PDF file, with plain spaces and without soft hyphens, which it passes over: a line for
 * each heading, paragraph, item and cell.
 */
final class ScreenReaderText {
    private ScreenReaderText() {}

    /** All of it. */
    static String of(byte[] file) {
        return of(file, language -> true);
    }

    /** Only what is marked as being in a language. */
    static String of(byte[] file, LanguageTag only) {
        return of(file, only.value()::equals);
    }

    private static String of(byte[] file, Predicate<String> languages) {
        return StructureText.of(file, languages)
                .replace("\u00AD", "")
                .replaceAll("[ \u00A0]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n+", "\n")
                .strip();
    }
}
