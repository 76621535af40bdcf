package org.leafpress.typeset;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/** Finds where lines may break, by the rules of a language. For one thread. */
final class LineBreaks {
    private final BreakIterator lines;
    private final BreakIterator characters;

    /** Rules of the language of a BCP 47 tag; those of no language in particular if ICU has none for it. */
    LineBreaks(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        lines = BreakIterator.getLineInstance(locale);
        characters = BreakIterator.getCharacterInstance(locale);
    }

    /** The indexes before which a line may break. No-break spaces and joiners are honoured. */
    BitSet of(String text) {
        BitSet breaks = new BitSet(text.length() + 1);
        if (isSimple(text)) {
            for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
                breaks.set(i + 1);
            }
            return breaks;
        }
        lines.setText(text);
        for (int i = lines.first(); i != BreakIterator.DONE; i = lines.next()) {
            breaks.set(i);
        }
        return breaks;
    }

    /** True for letters and the commonest signs, between which lines break at spaces only; saves most of the time. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean simple = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || c == ' '
                    || c == ','
                    || c == '.'
                    || c == ':'
                    || c == '\''
                    || c == '\u2019'
                    || c == '\u00A0'
                    || (c >= '0' && c <= '9');
            if (!simple) {
                return false;
            }
        }
        return true;
    }

    /** The indexes between which a word may be torn when nothing else helps: never within a letter and its marks. */
    BitSet letters(String text) {
        BitSet breaks = new BitSet(text.length() + 1);
        characters.setText(text);
        for (int i = characters.first(); i != BreakIterator.DONE; i = characters.next()) {
            breaks.set(i);
        }
        return breaks;
    }
}
