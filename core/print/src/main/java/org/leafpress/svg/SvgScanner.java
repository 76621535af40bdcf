package org.leafpress.svg;

import java.util.Optional;

/** Reads the numbers and letters of SVG attributes, leniently as to separators. */
final class SvgScanner {
    /** Larger numbers are mistakes, and too large for a page. */
    private static final double LARGEST = 1e6;

    private final String text;
    private int at;

    SvgScanner(String text) {
        this.text = text;
    }

    private void skip() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
            at++;
        }
    }

    /** How much has been read. */
    int position() {
        return at;
    }

    boolean atEnd() {
        skip();
        return at >= text.length();
    }

    /** The next letter, if a letter is next. */
    Optional<Character> letter() {
        skip();
        if (at < text.length() && Character.isLetter(text.charAt(at))) {
            return Optional.of(text.charAt(at++));
        }
        return Optional.empty();
    }

    /** A word of letters, empty if none is next. */
    String word() {
        skip();
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** True, and past it, if this character is next. */
    boolean take(char c) {
        skip();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /** The next number. */
    double number() throws SvgFault {
        skip();
        int start = at;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        digits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        exponent();
        try {
            double value = Double.parseDouble(text.substring(start, at));
            if (Math.abs(value) <= LARGEST) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new SvgFault("a number is missing in \"" + shortened() + "\"", e);
        }
        throw new SvgFault("a number is too large in \"" + shortened() + "\"");
    }

    private void digits() {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }

    private void exponent() {
        int start = at;
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
                at++;
            }
            int first = at;
            digits();
            if (at == first) {
                at = start;
            }
        }
    }

    /** One of the flags of an arc, which may stand without a separator. */
    boolean flag() throws SvgFault {
        skip();
        if (take('1')) {
            return true;
        }
        if (take('0')) {
            return false;
        }
        throw new SvgFault("a flag is missing in \"" + shortened() + "\"");
    }

    private String shortened() {
        return CssScanner.shortened(text);
    }
}
