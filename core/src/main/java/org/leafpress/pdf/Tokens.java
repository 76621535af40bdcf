package org.leafpress.pdf;

import java.nio.charset.StandardCharsets;

/**
 * Writes PDF syntax: names, numbers, strings, arrays, dictionaries and operators, with no more white space than needed.
 */
final class Tokens {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();
    /** Far outside every page, and numbers beyond are kept to it; viewers keep coordinates as 32-bit floats. */
    private static final double LIMIT = 1e7;

    private final StringBuilder out;

    Tokens() {
        this(64);
    }

    Tokens(int capacity) {
        out = new StringBuilder(capacity);
    }

    Tokens open() {
        out.append("<<");
        return this;
    }

    Tokens close() {
        out.append(">>");
        return this;
    }

    Tokens openArray() {
        out.append('[');
        return this;
    }

    Tokens closeArray() {
        out.append(']');
        return this;
    }

    /** A name from this package's own vocabulary: needs no escapes. */
    Tokens name(String name) {
        out.append('/').append(name);
        return this;
    }

    Tokens integer(long value) {
        gap();
        out.append(value);
        return this;
    }

    /** A number rounded to hundredths, which is finer than any printer. */
    Tokens number(double value) {
        return decimal(value, 100, 2);
    }

    /** A number rounded to hundred-thousandths, for the scales of matrices. */
    Tokens precise(double value) {
        return decimal(value, 100_000, 5);
    }

    private Tokens decimal(double value, int scale, int digits) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("not a number");
        }
        gap();
        long scaled = Math.round(Math.max(-LIMIT, Math.min(LIMIT, value)) * scale);
        if (scaled < 0) {
            out.append('-');
            scaled = -scaled;
        }
        out.append(scaled / scale);
        int rest = (int) (scaled % scale);
        if (rest != 0) {
            out.append('.');
            int unit = scale / 10;
            for (int i = 0; i < digits && rest > 0; i++, unit /= 10) {
                out.append((char) ('0' + rest / unit));
                rest %= unit;
            }
        }
        return this;
    }

    Tokens ref(Ref ref) {
        gap();
        out.append(ref.number()).append(" 0 R");
        return this;
    }

    Tokens flag(boolean value) {
        gap();
        out.append(value);
        return this;
    }

    /** A text string: ASCII as it is, all else as UTF-16. */
    Tokens text(String text) {
        boolean ascii = text.chars().allMatch(c -> c >= 32 && c < 127);
        if (ascii) {
            return ascii(text);
        }
        out.append("<FEFF");
        hex(text);
        out.append('>');
        return this;
    }

    private Tokens ascii(String text) {
        out.append('(');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == ')' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        out.append(')');
        return this;
    }

    /** The UTF-16 code units in hexadecimal, without brackets. */
    Tokens hex(String text) {
        for (int i = 0; i < text.length(); i++) {
            hex4(text.charAt(i));
        }
        return this;
    }

    /** Four hexadecimal digits, without brackets. */
    Tokens hex4(int value) {
        out.append(HEX[value >> 12 & 15]).append(HEX[value >> 8 & 15]);
        out.append(HEX[value >> 4 & 15]).append(HEX[value & 15]);
        return this;
    }

    /** Appends as it stands. */
    Tokens raw(String syntax) {
        out.append(syntax);
        return this;
    }

    /** Appends what another has written. */
    Tokens raw(Tokens other) {
        out.append(other.out);
        return this;
    }

    /** An operator of a content stream, which ends the line. */
    Tokens op(String operator) {
        gap();
        out.append(operator).append('\n');
        return this;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void gap() {
        if (out.isEmpty()) {
            return;
        }
        switch (out.charAt(out.length() - 1)) {
            case '[', ']', '<', '>', '(', ')', ' ', '\n' -> {}
            default -> out.append(' ');
        }
    }
}
