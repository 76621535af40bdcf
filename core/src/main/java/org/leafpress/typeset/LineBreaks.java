package org.leafpress.typeset;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where lines may break, by the rules of a language. For one thread. */
final class LineBreaks {
    private static final Set<String> UNITS = Set.of(
            "mg", "mcg", "g", "kg", "ml", "l", "mm", "cm", "m", "km", "mmol", "IU", "kcal", "kJ", "am", "pm", "%");

    /** A web address as people write it, without its scheme. */
    private static final Pattern ADDRESS = Pattern.compile("[\\w-]+(\\.[\\w-]+)+/\\S*");

    private final BreakIterator lines;
    private final BreakIterator characters;

    /** Rules of the language of a BCP 47 tag; those of no language in particular if ICU has none for it. */
    LineBreaks(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        lines = BreakIterator.getLineInstance(locale);
        characters = BreakIterator.getCharacterInstance(locale);
    }

    /**
     * The indexes before which a line may break. No-break spaces and joiners are honoured. A number
     * stays with its unit, and the groups of a phone number with one another, even across plain spaces.
     */
    BitSet of(String text) {
        BitSet breaks = new BitSet(text.length() + 1);
        if (isSimple(text)) {
            for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
                breaks.set(i + 1);
            }
        } else {
            lines.setText(text);
            for (int i = lines.first(); i != BreakIterator.DONE; i = lines.next()) {
                breaks.set(i);
            }
        }
        for (int i = breaks.nextSetBit(1); i > 0 && i < text.length(); i = breaks.nextSetBit(i + 1)) {
            if (isGlued(text, i)) {
                breaks.clear(i);
            }
        }
        return breaks;
    }

    /** True where the rules of a language would break, and a reader would stumble: in phone numbers, doses, addresses. */
    private static boolean isGlued(String text, int at) {
        char before = text.charAt(at - 1);
        if (before == ' ' && at > 1 && isDigit(text.charAt(at - 2))) {
            int start = text.lastIndexOf(' ', at - 2) + 1;
            boolean group =
                    isDigit(text.charAt(at)) && text.substring(start, at - 1).matches("[+(]?[0-9]+\\)?");
            return group || UNITS.contains(word(text, at));
        }
        if (before == '/') {
            return at > 1 && text.charAt(at - 2) == '/';
        }
        if (before == '-') {
            // A hyphen at a line's end would seem to be part of the break, or not to be part of the address.
            int start = Math.max(text.lastIndexOf(' ', at - 1), text.lastIndexOf('\n', at - 1)) + 1;
            int end = text.indexOf(' ', at);
            String word = text.substring(start, end < 0 ? text.length() : end);
            return word.contains("://")
                    || word.contains("@")
                    || word.startsWith("www.")
                    || ADDRESS.matcher(word).matches();
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '%')) {
            end++;
        }
        return text.substring(start, end);
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
