package org.leafpress.check.translation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.Stretch;
import org.leafpress.model.translation.TextUnit;

/**
 * Numbers written in digits, of whatever script. A number is a run of digits: {@code 1.5} and {@code 9:30} are two each,
 * so that languages may differ in the mark between. Marks that part thousands belong to the number, as do no-break
 * spaces that do: {@code 1,000}, {@code 1.000} and {@code 1000} are one and the same.
 */
final class Numerals {
    /** Marks that part thousands in some language; an ordinary space is none. */
    private static final String MARKS = ".,'\u2019\u066C\u00A0\u202F";

    private static final int LONGEST_GROUP = 3;

    private Numerals() {}

    /**
     * A number in a text.
     *
     * @param digits in ASCII, without marks
     */
    record Numeral(String digits, Place place) {}

    /** All numbers of a text, in order. */
    static List<Numeral> of(TextUnit unit) {
        List<Numeral> found = new ArrayList<>();
        ModelWalk.eachStretch(unit.text(), stretch -> addAll(stretch, found));
        return found;
    }

    private static void addAll(Stretch stretch, List<Numeral> found) {
        String text = ascii(stretch.text());
        int at = 0;
        while (at < text.length()) {
            if (!isDigit(text, at)) {
                at++;
                continue;
            }
            int end = end(text, at);
            StringBuilder digits = new StringBuilder();
            for (int i = at; i < end; i++) {
                if (isDigit(text, i)) {
                    digits.append(text.charAt(i));
                }
            }
            found.add(new Numeral(digits.toString(), stretch.place(at, end)));
            at = end;
        }
    }

    /** The end of the number that starts here, groups of thousands included. */
    private static int end(String text, int start) {
        int first = digitsEnd(text, start);
        if (first - start > LONGEST_GROUP || !isMark(text, first)) {
            return first;
        }
        int end = first;
        int length = 0;
        while (isMark(text, end) && text.charAt(end) == text.charAt(first)) {
            int next = digitsEnd(text, end + 1);
            length = next - end - 1;
            // India parts lakhs, so a group but the last may have two digits.
            if (length != LONGEST_GROUP && length != LONGEST_GROUP - 1) {
                return first;
            }
            end = next;
        }
        return length == LONGEST_GROUP ? end : first;
    }

    private static boolean isMark(String text, int at) {
        return at + 1 < text.length() && MARKS.indexOf(text.charAt(at)) >= 0 && isDigit(text, at + 1);
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The text with the digits of all scripts as ASCII, each character where it was. */
    private static String ascii(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            int digit = UCharacter.isDigit(point) ? UCharacter.digit(point, 10) : -1;
            if (digit < 0) {
                out.appendCodePoint(point);
            } else {
                out.append(" ".repeat(Character.charCount(point) - 1)).append((char) ('0' + digit));
            }
        });
        return out.toString();
    }

    /** True if a text says the number in words of its language, as ICU spells it out. */
    static boolean saysInWords(TextUnit unit, String digits, LanguageTag language) {
        if (digits.length() > 3) {
            return false;
        }
        String words = new RuleBasedNumberFormat(
                        ULocale.forLanguageTag(language.value()), RuleBasedNumberFormat.SPELLOUT)
                .format(Long.parseLong(digits));
        Pattern whole = Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        StringBuilder text = new StringBuilder();
        ModelWalk.eachStretch(
                unit.text(), stretch -> text.append(stretch.text()).append(' '));
        return whole.matcher(text.toString().toLowerCase(Locale.ROOT)).find();
    }
}
