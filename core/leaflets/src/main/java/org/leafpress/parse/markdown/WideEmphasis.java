package org.leafpress.parse.markdown;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Lets {@code **} beside the signs of scripts without spaces mark bold words. CommonMark tells opening from closing marks
 * by the blanks and signs around them, so that in {@code **注意：**请} nothing would be bold and readers would see the
 * asterisks. The parser is given a text of the same length in which a letter stands for such a sign, or a sign for such a
 * letter (the same texts are bold as with the specification of "CJK-friendly emphasis" for CommonMark); {@link #original}
 * takes it back.
 */
final class WideEmphasis {
    /** To the parser, a letter. Unicode keeps this code point out of all text. */
    private static final char LETTER = '\uFDD0';

    /** To the parser, a sign; one that marks nothing. */
    private static final char SIGN = '\u2E3A';

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private WideEmphasis() {}

    /** The text as the parser is to see it. */
    static String forParser(String text) {
        if (text.indexOf('*') < 0) {
            return text;
        }
        StringBuilder changed = new StringBuilder(text);
        for (int start = text.indexOf('*'); start >= 0; ) {
            int end = start;
            while (end < text.length() && text.charAt(end) == '*') {
                end++;
            }
            if (start > 0 && end < text.length()) {
                beside(text, start - 1, end, changed);
            }
            start = text.indexOf('*', end);
        }
        return changed.toString();
    }

    private static void beside(String text, int before, int after, StringBuilder changed) {
        char left = text.charAt(before);
        char right = text.charAt(after);
        boolean blank = Character.isWhitespace(left)
                || Character.isSpaceChar(left)
                || Character.isWhitespace(right)
                || Character.isSpaceChar(right);
        if (blank || (!isWide(text.codePointBefore(before + 1)) && !isWide(text.codePointAt(after)))) {
            return;
        }
        if (isAsciiSign(left) || isAsciiSign(right)) {
            // Signs that may be markup stay; a letter opposite is made a sign.
            asSign(left, before, changed);
            asSign(right, after, changed);
        } else {
            asLetter(left, before, changed);
            asLetter(right, after, changed);
        }
    }

    private static void asSign(char c, int at, StringBuilder changed) {
        if (Character.isLetter(c) && c > '~') {
            changed.setCharAt(at, SIGN);
        }
    }

    private static void asLetter(char c, int at, StringBuilder changed) {
        if (isSign(c)) {
            changed.setCharAt(at, LETTER);
        }
    }

    /** True for a letter or a sign of a script that is written without spaces. */
    static boolean isWide(int c) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(c))
                || (c > 0x3000 && c < 0x3040)
                || (c >= 0xFF01 && c <= 0xFF65);
    }

    private static boolean isAsciiSign(char c) {
        return c <= '~' && isSign(c);
    }

    private static boolean isSign(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /**
     * A character as it stands in the text.
     *
     * @param parsed as the parser gives it
     * @param offset of it in the text
     */
    static char original(char parsed, String text, int offset) {
        boolean stand = parsed == LETTER || parsed == SIGN;
        return stand && text.charAt(offset) > '~' ? text.charAt(offset) : parsed;
    }
}
