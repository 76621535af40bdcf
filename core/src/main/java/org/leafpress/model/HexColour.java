package org.leafpress.model;

import java.util.regex.Pattern;

/**
 * A colour.
 *
 * @param value such as {@code #0b4f6c}, in lower case
 */
public record HexColour(String value) {
    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");

    public HexColour {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a colour such as #0b4f6c: " + value);
        }
    }

    /** True when the text is a number sign and six lower-case hexadecimal digits. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }
}
