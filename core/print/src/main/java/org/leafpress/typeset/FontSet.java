package org.leafpress.typeset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.pdf.FontFace;

/**
 * The fonts of a document, in order of preference: a word is set in the first that has all its characters. Thread-safe;
 * share one between documents, since faces remember shaped words.
 *
 * @param regular for running text; the first decides how lines stand
 * @param bold for headings and bold text; the first decides how lines stand
 * @param others for phrases in other languages, by BCP 47 tag; phrases in languages that are not named are set in these
 *     fonts too
 * @param fallback for characters that none of the faces has
 */
public record FontSet(
        List<FontFace> regular, List<FontFace> bold, Map<String, FontSet> others, FallbackFonts fallback) {
    /** Copies the lists, of which the first two may not be empty. */
    public FontSet {
        regular = List.copyOf(regular);
        bold = List.copyOf(bold);
        others = Map.copyOf(others);
        if (regular.isEmpty() || bold.isEmpty()) {
            throw new IllegalArgumentException("a font set needs a regular and a bold face");
        }
    }

    /** Fonts for one language only. */
    public FontSet(List<FontFace> regular, List<FontFace> bold) {
        this(regular, bold, Map.of(), FallbackFonts.NONE);
    }

    /** The fonts of a phrase in some language. */
    FontSet in(String language) {
        return others.getOrDefault(language, this);
    }

    /**
     * True if readers would see the character, in regular and in bold: some face has it, or one that looks the same, or
     * it is one that is never seen.
     */
    public boolean shows(int codePoint) {
        return Characters.isSpace(codePoint)
                || Characters.isUnprintable(codePoint)
                || Characters.isSteering(codePoint)
                || Characters.isDefaultIgnorable(codePoint)
                || (shows(codePoint, false) && shows(codePoint, true));
    }

    private boolean shows(int codePoint, boolean strong) {
        return find(codePoint, strong).isPresent()
                || find(Characters.substitute(codePoint), strong).isPresent();
    }

    List<FontFace> faces(boolean strong) {
        return strong ? bold : regular;
    }

    FontFace first(boolean strong) {
        return faces(strong).get(0);
    }

    /**
     * The first face that has the character, or else the fallback's. None if a face has only one that looks the same: the
     * hyphen of a word's own face serves better than the no-break hyphen of another.
     */
    Optional<FontFace> find(int codePoint, boolean strong) {
        int substitute = Characters.substitute(codePoint);
        for (FontFace face : faces(strong)) {
            if (face.has(codePoint)) {
                return Optional.of(face);
            }
            if (substitute != codePoint && face.has(substitute)) {
                return Optional.empty();
            }
        }
        return substitute == codePoint ? fallback.find(codePoint, strong) : Optional.empty();
    }
}
