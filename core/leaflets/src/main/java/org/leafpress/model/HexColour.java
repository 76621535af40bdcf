package org.leafpress.model;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Place;

/**
 * A colour.
 *
 * @param value such as {@code #0b4f6c}, in lower case
 * @param place where it stands
 */
public record HexColour(String value, Place place) {
    private static final int STEPS = 255;
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

    /** The contrast to another, from 1 for none to 21 for black and white: WCAG 2.2. */
    public double contrast(HexColour other) {
        double lighter = Math.max(luminance(), other.luminance());
        return (lighter + 0.05) / (Math.min(luminance(), other.luminance()) + 0.05);
    }

    /** The nearest colour of this kind that has a contrast to another: lighter if that one is dark, else darker. */
    public HexColour contrasting(HexColour background, double contrast) {
        int end = background.luminance() < 0.2 ? 255 : 0;
        HexColour found = this;
        for (int step = 1; found.contrast(background) < contrast && step <= STEPS; step++) {
            found = towards(end, step);
        }
        return found;
    }

    private HexColour towards(int end, int step) {
        StringBuilder mixed = new StringBuilder("#");
        for (int start = 1; start < value.length(); start += 2) {
            int part = part(start);
            mixed.append(HexFormat.of().toHexDigits((byte) (part + Math.round((end - part) * step / (float) STEPS))));
        }
        return new HexColour(mixed.toString(), place);
    }

    private int part(int start) {
        return Integer.parseInt(value.substring(start, start + 2), 16);
    }

    private double linear(int start) {
        double part = part(start) / 255.0;
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }
}
