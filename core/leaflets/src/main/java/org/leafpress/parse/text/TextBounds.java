package org.leafpress.parse.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;

/** How long a text and its words may be, and that what turns the direction of writing is turned back. */
public final class TextBounds {
    /** UTF-16 units; a whole leaflet has a quarter of it. */
    static final int LONGEST_TEXT = 50_000;

    /** Letters, digits and accents in a row. */
    static final int LONGEST_WORD = 200;

    /** These put no spaces between words. */
    private static final Set<Character.UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR,
            Character.UnicodeScript.TIBETAN);

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char FIRST_STRONG = '\u2068';
    private static final char POP = '\u2069';

    private TextBounds() {}

    /**
     * Looks at a text of sentences.
     *
     * @return false if it is too long to be read any further
     */
    public static boolean check(MappedText text, Diagnostics diagnostics) {
        if (text.value().length() > LONGEST_TEXT) {
            diagnostics.report(
                    Code.LONG_TEXT,
                    text.start(),
                    "this text has " + text.value().length() + " characters, and a text at most " + LONGEST_TEXT,
                    "part it; a whole leaflet has less");
            return false;
        }
        return checkName(text, diagnostics);
    }

    /**
     * Looks at a text of any kind, whose length something else sees to.
     *
     * @return false if it has a word that is too long to be set
     */
    public static boolean checkName(MappedText text, Diagnostics diagnostics) {
        checkIsolates(text, diagnostics);
        String value = text.value();
        if (value.length() <= LONGEST_WORD) {
            return true;
        }
        int start = 0;
        for (int i = 0; i < value.length(); ) {
            int point = value.codePointAt(i);
            int next = i + Character.charCount(point);
            start = isOfWord(point) ? start : next;
            if (next - start > LONGEST_WORD) {
                int end = end(value, next);
                diagnostics.report(
                        Code.LONG_WORD,
                        text.place(start, end),
                        "this word has " + (end - start) + " letters, and a word at most " + LONGEST_WORD,
                        "put spaces between words; what is no word does not belong into a leaflet");
                return false;
            }
            i = next;
        }
        return true;
    }

    private static int end(String value, int from) {
        int end = from;
        while (end < value.length() && isOfWord(value.codePointAt(end))) {
            end += Character.charCount(value.codePointAt(end));
        }
        return end;
    }

    private static boolean isOfWord(int point) {
        if (point < 0x80) {
            return Character.isLetterOrDigit(point);
        }
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
        return mark
                || (Character.isLetterOrDigit(point) && !WITHOUT_SPACES.contains(Character.UnicodeScript.of(point)));
    }

    /** Isolates end with their paragraph, so in a text of several each has its own. */
    private static void checkIsolates(MappedText text, Diagnostics diagnostics) {
        String value = text.value();
        if (!hasIsolates(value)) {
            return;
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i <= value.length(); i++) {
            boolean atEnd = i == value.length() || (value.charAt(i) == '\n' && value.startsWith("\n", i + 1));
            if (atEnd && !open.isEmpty()) {
                report(text, open.pop(), "turns the direction of writing, and nothing turns it back", diagnostics);
                open.clear();
            } else if (!atEnd && value.charAt(i) >= LEFT_TO_RIGHT && value.charAt(i) <= FIRST_STRONG) {
                open.push(i);
            } else if (!atEnd && value.charAt(i) == POP && open.poll() == null) {
                report(text, i, "turns the direction of writing back, and nothing has turned it", diagnostics);
            }
        }
    }

    private static boolean hasIsolates(String text) {
        char[] units = text.toCharArray();
        for (char unit : units) {
            if (unit >= LEFT_TO_RIGHT && unit <= POP) {
                return true;
            }
        }
        return false;
    }

    private static void report(MappedText text, int at, String what, Diagnostics diagnostics) {
        diagnostics.report(
                Code.OPEN_ISOLATE,
                text.place(at, at + 1),
                String.format(
                        Locale.ROOT,
                        "the invisible character U+%04X %s",
                        (int) text.value().charAt(at),
                        what),
                "delete the words on both sides of it, with what is between, and type them again");
    }
}
