package org.leafpress.pdf;

import java.time.Instant;
import java.util.Optional;

/**
 * What a file says about itself.
 *
 * @param title shown in the viewer's title bar; not blank
 * @param language of the text, as a BCP 47 tag
 * @param rightToLeft true when the language runs from right to left
 * @param author who is answerable for the text
 * @param subject what it is about, in a sentence
 * @param created the date to write into the file; nothing else in it depends on the time
 */
public record DocumentInfo(
        String title,
        String language,
        boolean rightToLeft,
        Optional<String> author,
        Optional<String> subject,
        Optional<Instant> created) {

    /** Checks what PDF/UA demands: a title and a language. */
    public DocumentInfo {
        if (title.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException("a document needs a title and a language");
        }
    }

    /** A document of which no more is known. */
    public static DocumentInfo of(String title, String language, boolean rightToLeft) {
        return new DocumentInfo(title, language, rightToLeft, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
