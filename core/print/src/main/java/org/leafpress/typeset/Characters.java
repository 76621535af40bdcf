package org.leafpress.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What kinds of characters there are, by ICU's tables, since those of the JDK differ from version to version. */
final class Characters {
    static final char SOFT_HYPHEN = '\u00AD';
    static final char REPLACEMENT = '\uFFFD';
    static final char ISOLATE_TO_RIGHT = '\u2066';
    static final char ISOLATE_TO_LEFT = '\u2067';
    static final char END_OF_ISOLATE = '\u2069';

    private Characters() {}

    /** White space that collapses. */
    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    /** Signs of Chinese and Japanese that have half a square of space behind them: another space would be a gap. */
    static boolean holdsSpace(char c) {
        return "，。、：；！？）」』】》".indexOf(c) >= 0;
    }

    /** What no file should hold and no reader could see: control characters, byte order marks, non-characters. */
    static boolean isUnprintable(int c) {
        return c < 0x20
                || (c >= 0x7F && c < 0xA0)
                || c == 0xFEFF
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c >= 0xFFF9 && c <= 0xFFFB);
    }

    /** Marks that steer direction or line breaks and have done their work before anything is drawn. */
    static boolean isSteering(int c) {
        return c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200B
                || c == 0x2060
                || c == SOFT_HYPHEN
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    /** Marks and joiners, which stay in the font of the letter before them. */
    static boolean clings(int c) {
        if (c < 0x300) {
            return false;
        }
        return c == 0x200C
                || c == 0x200D
                || switch (UCharacter.getType(c)) {
                    case UCharacter.NON_SPACING_MARK, UCharacter.ENCLOSING_MARK, UCharacter.COMBINING_SPACING_MARK ->
                        true;
                    default -> false;
                };
    }

    /** True if some of the text may need reordering. */
    static boolean mayRunToLeft(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (mayRunToLeft(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    /** True if text with this character may need reordering. */
    private static boolean mayRunToLeft(int c) {
        return c >= 0x590
                && ((c <= 0x8FF)
                        || (c >= 0x200E && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069)
                        || (c >= 0xFB1D && c <= 0xFEFC)
                        || (c >= 0x10800 && c <= 0x10FFF)
                        || (c >= 0x1E800 && c <= 0x1EFFF));
    }

    /** A character that looks the same and that every font has; the character itself if there is none. */
    static int substitute(int c) {
        return switch (c) {
            case 0xA0,
                    0x2000,
                    0x2001,
                    0x2002,
                    0x2003,
                    0x2004,
                    0x2005,
                    0x2006,
                    0x2007,
                    0x2008,
                    0x2009,
                    0x200A,
                    0x202F,
                    0x205F,
                    0x3000 -> ' ';
            case 0x2010, 0x2011, 0x2012, 0x2212 -> '-';
            default -> c;
        };
    }

    static boolean isDefaultIgnorable(int c) {
        return c >= 0x34F && UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
