package org.leafpress.pdf;

import java.util.Arrays;

/**
 * Writes PDF syntax: names, numbers, strings, arrays, dictionaries and operators, with no more white space than needed.
 */
final class Tokens {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    /** Far outside every page, and numbers beyond are kept to it; viewers keep coordinates as 32-bit floats. */
    private static final double LIMIT = 1e7;

    private byte[] buffer;
    private int size;

    Tokens() {
        this(64);
    }

    Tokens(int capacity) {
        buffer = new byte[capacity];
    }

    Tokens open() {
        return raw("<<");
    }

    Tokens close() {
        return raw(">>");
    }

    Tokens openArray() {
        append('[');
        return this;
    }

    Tokens closeArray() {
        append(']');
        return this;
    }

    /** A name from this package's own vocabulary: needs no escapes. */
    Tokens name(String name) {
        append('/');
        return raw(name);
    }

    Tokens integer(long value) {
        gap();
        digits(value);
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
            append('-');
            scaled = -scaled;
        }
        digits(scaled / scale);
        int rest = (int) (scaled % scale);
        if (rest != 0) {
            append('.');
            int unit = scale / 10;
            for (int i = 0; i < digits && rest > 0; i++, unit /= 10) {
                append('0' + rest / unit);
                rest %= unit;
            }
        }
        return this;
    }

    Tokens ref(Ref ref) {
        gap();
        digits(ref.number());
        return raw(" 0 R");
    }

    Tokens flag(boolean value) {
        gap();
        return raw(Boolean.toString(value));
    }

    /** A text string: ASCII as it is, all else as UTF-16. */
    Tokens text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 32 || c > 126) {
                return raw("<FEFF").hex(text).raw(">");
            }
        }
        return ascii(text);
    }

    private Tokens ascii(String text) {
        append('(');
        for (int i = 0; i < text.length(); i++) {
            string(text.charAt(i));
        }
        append(')');
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
        room(4);
        for (int shift = 12; shift >= 0; shift -= 4) {
            buffer[size++] = HEX[value >> shift & 15];
        }
        return this;
    }

    /** A character code of two bytes within a string, which takes half the room of hexadecimal digits. */
    Tokens code(int value) {
        string(value >> 8 & 0xFF);
        string(value & 0xFF);
        return this;
    }

    private void string(int character) {
        switch (character) {
            case '(', ')', '\\' -> {
                append('\\');
                append(character);
            }
            // Readers take a carriage return for a line feed.
            case '\r' -> raw("\\r");
            default -> append(character);
        }
    }

    /** Appends as it stands; Latin-1 only. */
    Tokens raw(String syntax) {
        int length = syntax.length();
        room(length);
        for (int i = 0; i < length; i++) {
            buffer[size + i] = (byte) syntax.charAt(i);
        }
        size += length;
        return this;
    }

    /** Appends what another has written. */
    Tokens raw(Tokens other) {
        room(other.size);
        System.arraycopy(other.buffer, 0, buffer, size, other.size);
        size += other.size;
        return this;
    }

    /** An operator of a content stream, which ends the line. */
    Tokens op(String operator) {
        gap();
        return raw(operator).raw("\n");
    }

    boolean isEmpty() {
        return size == 0;
    }

    byte[] bytes() {
        return Arrays.copyOf(buffer, size);
    }

    private void gap() {
        if (size == 0) {
            return;
        }
        switch (buffer[size - 1]) {
            case '[', ']', '<', '>', '(', ')', ' ', '\n' -> {}
            default -> append(' ');
        }
    }

    private void digits(long value) {
        if (value < 0) {
            raw(Long.toString(value));
            return;
        }
        int count = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            count++;
        }
        room(count);
        long rest = value;
        for (int i = size + count - 1; i >= size; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += count;
    }

    private void append(int character) {
        room(1);
        buffer[size++] = (byte) character;
    }

    private void room(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(size + more, 2 * buffer.length));
        }
    }
}
