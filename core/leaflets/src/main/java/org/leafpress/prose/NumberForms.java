package org.leafpress.prose;

import java.util.regex.Pattern;

/** What numbers look like that may be phone numbers, whatever they turn out to be, and their digits. */
public final class NumberForms {
    /** Letters of scripts in which no word touches a number: Latin, Greek and Cyrillic. */
    static final String LETTERS = "A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff";

    /**
     * What may be one or several numbers, with what stands between their digits. What belongs to a word behind them, such as
     * the 9 of {@code (9am to 5pm)}, is none of it.
     */
    static final Pattern RUN = Pattern.compile("(?<![" + LETTERS + "\\d_@])"
            + "(?<!\\d[.,:-])(?<![" + LETTERS + "][/=_@-])"
            + "(?:\\(?0\\d{2,5}\\)? ?/ ?\\d(?:[ -]{0,2}+\\d)*+|\\+?\\(?\\d(?:[ ().-]{0,3}+\\d++(?![" + LETTERS
            + "%_@]|[,:]\\d))*+)"
            + "(?![" + LETTERS + "\\d%_@]|[.,:-]\\d)");

    static final Pattern GROUP = Pattern.compile("[^ ]+");
    /** Dates, years, times, ranges and decimals: they are read in the direction of the text, and nobody calls them. */
    private static final Pattern DATE_OR_RANGE = Pattern.compile(String.join(
            "|",
            "(?:19|20)\\d\\d(?:[ ./-]{1,3}\\d{1,4}){1,2}",
            "\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d(?: ?- ?\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d)?",
            "\\d{1,2}[.]\\d\\d ?- ?\\d{1,2}[.]\\d\\d",
            "(?!0\\d{3})\\d{1,6} ?- ?(?!0)\\d{1,6}",
            "\\d+[.]\\d+(?: ?- ?\\d+[.]\\d+)?"));

    private static final Pattern ISBN = Pattern.compile("97[89][ -]?(?:\\d[ -]?){10}");
    static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:[ .]\\d{3})+");

    private static final int FEWEST = 2;
    private static final int FEWEST_WITH_ZERO = 9;

    private NumberForms() {}

    /** A number as it is dialled: the digits 0 to 9, after a plus sign if it has one; a zero in brackets is left out then. */
    public static String digits(String number) {
        return digitsOf(plain(FoldedText.of(number).value()));
    }

    static String digitsOf(String plain) {
        boolean international = plain.strip().startsWith("+");
        String dialled = international ? plain.replace("(0)", "") : plain;
        StringBuilder digits = new StringBuilder(international ? "+" : "");
        for (int i = 0; i < dialled.length(); i++) {
            if (isDigit(dialled.charAt(i))) {
                digits.append(dialled.charAt(i));
            }
        }
        return digits.toString();
    }

    static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** True for two spellings of one number, one of them perhaps with the code of its country. */
    public static boolean areSame(String one, String other) {
        return one.equals(other) || isLocalOf(one, other) || isLocalOf(other, one);
    }

    private static boolean isLocalOf(String local, String international) {
        int longestCountryCode = 3;
        return local.startsWith("0")
                && local.length() >= FEWEST_WITH_ZERO
                && international.startsWith("+")
                && international.endsWith(local.substring(1))
                && international.length() - local.length() <= longestCountryCode;
    }

    /** True for a date, a time or a range. */
    static boolean isDateOrRange(String number) {
        return DATE_OR_RANGE.matcher(number).matches();
    }

    /** True for a number that nobody calls. */
    static boolean isNone(String number) {
        return isDateOrRange(number) || ISBN.matcher(number).matches();
    }

    /** True for a text with two digits or more, of any script. */
    static boolean hasDigits(String text) {
        int digits = 0;
        char[] units = text.toCharArray();
        for (char unit : units) {
            digits += isDigit(unit) || (unit >= 128 && Character.isDigit(unit)) ? 1 : 0;
        }
        return digits >= FEWEST;
    }

    /** The same text with the digits of all scripts as 0 to 9. */
    static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] >= 128 && Character.isDigit(plain[i])) {
                plain[i] = Character.forDigit(Character.digit(plain[i], 10), 10);
            }
        }
        return new String(plain);
    }
}
