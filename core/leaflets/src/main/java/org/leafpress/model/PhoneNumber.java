package org.leafpress.model;

import java.util.regex.Pattern;
import org.leafpress.diagnostic.Place;

/**
 * One phone number that can be dialled as it is written.
 *
 * @param value as the reader should see it; see {@link #isValid}
 * @param place where it stands
 */
public record PhoneNumber(String value, Place place) {
    private static final Pattern FORM = Pattern.compile("\\+?[0-9(][-0-9 .()]*[0-9]");

    /** In an international number, a zero in parentheses is left out when dialling; any other would be dialled. */
    private static final Pattern DIALLED_ZERO = Pattern.compile("\\+.*\\(0(?!\\)).*");

    /** What is dialled before the number of somebody to reach them by text relay in the United Kingdom. */
    private static final Pattern RELAY = Pattern.compile("^1800[12][- ]?(?=[+0(])");

    private static final int FEWEST_DIGITS = 3;

    /** ITU-T E.164. */
    private static final int MOST_DIGITS = 15;

    public PhoneNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not one phone number: " + value);
        }
    }

    /**
     * True for digits, 3 to 15 of them, with spaces, hyphens, dots and parentheses between them and a plus sign before
     * them at most, and perhaps the prefix of a text relay. No letters or other signs, so that two numbers or an extension never run into one.
     */
    public static boolean isValid(String value) {
        long digits = RELAY.matcher(value)
                .replaceFirst("")
                .chars()
                .filter(c -> c >= '0' && c <= '9')
                .count();
        return digits >= FEWEST_DIGITS
                && digits <= MOST_DIGITS
                && FORM.matcher(value).matches()
                && !DIALLED_ZERO.matcher(value).matches();
    }
}
