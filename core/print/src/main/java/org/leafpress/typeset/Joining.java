package org.leafpress.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Which letters of a word join, as in Arabic (Unicode, 9.2). */
final class Joining {
    /** Words are shorter; a bound keeps endless ones from taking endless time. */
    static final int FARTHEST = 40;

    private static final String JOINER = "\u200D";

    private Joining() {}

    /** The letters at the end of a text that those after it join; empty if they do not. */
    static String before(String text, String after) {
        if (!joins(text, after)) {
            return "";
        }
        int start = text.length();
        while (start > 0 && text.length() - start < FARTHEST && isOfWord(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return orJoiner(withoutLastJoiners(text.substring(start)));
    }

    /** The letters at the beginning of a text that those before it join; empty if they do not. */
    static String after(String text, String before) {
        if (!joins(before, text)) {
            return "";
        }
        int end = 0;
        while (end < text.length() && end < FARTHEST && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return orJoiner(withoutFirstJoiners(text.substring(0, end)));
    }

    private static String orJoiner(String letters) {
        return letters.isEmpty() ? JOINER : letters;
    }

    /** Joiners that an author wrote where a word goes on in another look do nothing more. */
    static String withoutFirstJoiners(String text) {
        int start = 0;
        while (text.startsWith(JOINER, start)) {
            start++;
        }
        return text.substring(start);
    }

    /** See {@link #withoutFirstJoiners}. */
    static String withoutLastJoiners(String text) {
        int end = text.length();
        while (text.substring(0, end).endsWith(JOINER)) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean joins(String before, String after) {
        int last = typeBefore(before);
        int first = typeAt(after);
        return (last == UCharacter.JoiningType.DUAL_JOINING
                        || last == UCharacter.JoiningType.LEFT_JOINING
                        || last == UCharacter.JoiningType.JOIN_CAUSING)
                && (first == UCharacter.JoiningType.DUAL_JOINING
                        || first == UCharacter.JoiningType.RIGHT_JOINING
                        || first == UCharacter.JoiningType.JOIN_CAUSING);
    }

    private static int typeBefore(String text) {
        for (int i = text.length(); i > 0; i -= Character.charCount(text.codePointBefore(i))) {
            int type = type(text.codePointBefore(i));
            if (type != UCharacter.JoiningType.TRANSPARENT) {
                return type;
            }
        }
        return UCharacter.JoiningType.NON_JOINING;
    }

    private static int typeAt(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int type = type(text.codePointAt(i));
            if (type != UCharacter.JoiningType.TRANSPARENT) {
                return type;
            }
        }
        return UCharacter.JoiningType.NON_JOINING;
    }

    private static int type(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
    }

    private static boolean isOfWord(int c) {
        return type(c) != UCharacter.JoiningType.NON_JOINING;
    }
}
