package org.leafpress.model;

import java.util.regex.Pattern;
import org.leafpress.diagnostic.Place;

/**
 * A colour.
 *
 * @param value such as {@code #0b4f6c}, in lower case
 * @param place where it stands
 */
public record HexColour(String value, Place place) {
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

    /** How bright it is, from 0 for black to 1 for white: relative luminance of WCAG 2.2. */
    public double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int start) {
        double part = Integer.parseInt(value.substring(start, start + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }
}
