package org.leafpress.typeset;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.regex.Pattern;

/** Finds where lines may break, by the rules of a language. For one thread. */
final class LineBreaks {
    /** A word of more characters than this may leave its number: holding on would tear a hole into narrow lines. */
    private static final int LONGEST_COUNTED = 14;

    /** No address is longer before or after a hyphen in it; a bound keeps endless words from taking endless time. */
    private static final int FARTHEST = 300;

    /** What a phone number is made of between its spaces. */
    private static final Pattern GROUP = Pattern.compile("[+(]*\\p{Nd}[\\p{Nd}()]*");

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
     * The indexes before which a line may break. No-break spaces and joiners are honoured. A number stays with the word
     * after it, be it a unit or what it counts: that holds in every language, so that no list of units is needed. The
     * groups of a phone number stay with one another, and so do the ends of a range.
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
        if (before == ' ') {
            if (at < 2 || !mayEndNumber(text.charAt(at - 2))) {
                return false;
            }
            String word = wordBefore(text, at - 1);
            String next = wordAt(text, at);
            if (GROUP.matcher(word).matches()) {
                String earlier = wordBefore(text, at - 2 - word.length());
                return GROUP.matcher(next).lookingAt()
                        || (isCounted(next) && !GROUP.matcher(earlier).matches());
            }
            return endsInNumber(word) && isCounted(next);
        }
        if (before == '–') {
            return at > 1 && isNumber(text.charAt(at - 2)) && isNumber(text.charAt(at));
        }
        if (before == '/') {
            return at > 1 && text.charAt(at - 2) == '/';
        }
        if (before == '-') {
            // A hyphen at a line's end would seem to be part of the break, or not to be part of the address.
            String word = wordBefore(text, at) + wordAt(text, at);
            return word.contains("://")
                    || word.contains("@")
                    || word.startsWith("www.")
                    || (word.indexOf('/') > 0 && ADDRESS.matcher(word).matches());
        }
        return false;
    }

    /** Asked first, since most words are no numbers. */
    private static boolean mayEndNumber(char c) {
        return isNumber(c) || c == '(' || c == ')' || Character.isSurrogate(c);
    }

    private static boolean endsInNumber(String word) {
        return !word.isEmpty() && isNumber(word.charAt(word.length() - 1));
    }

    private static boolean isNumber(char c) {
        return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static boolean isCounted(String word) {
        return !word.isEmpty()
                && word.length() <= LONGEST_COUNTED
                && (Character.isLetter(word.codePointAt(0)) || "%‰°".indexOf(word.charAt(0)) >= 0);
    }

    private static String wordBefore(String text, int end) {
        int start = Math.max(0, end);
        while (start > 0 && end - start < FARTHEST && !isSpace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, Math.max(0, end));
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < FARTHEST && !isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
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
