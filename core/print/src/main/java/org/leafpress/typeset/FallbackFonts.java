package org.leafpress.typeset;

import java.util.Optional;
import org.leafpress.pdf.FontFace;

/**
 * Fonts for characters that a document's own fonts lack, such as an arrow or a word in another script. Thread-safe, and
 * quick for a character that was asked for before; a font need not be read before it is wanted.
 */
@FunctionalInterface
public interface FallbackFonts {
    /** None. */
    FallbackFonts NONE = (codePoint, strong) -> Optional.empty();

    /**
     * The font for a character.
     *
     * @param strong true for bold
     * @return a font that has it; empty if there is none
     */
    Optional<FontFace> find(int codePoint, boolean strong);
}
