package org.leafpress.pdf;

import java.util.Arrays;

/**
 * Writes PDF syntax: names, numbers, strings, arrays, dictionaries and operators, with no more white space than needed.
 */
final class SyntaxWriter {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    /** Far outside every page, and numbers beyond are kept to it; viewers keep coordinates as 32-bit floats. */
    private static final double LIMIT = 1e7;

    private byte[] buffer;
    private int size;

    SyntaxWriter() {
        this(64);
    }

    SyntaxWriter(int capacity) {
        buffer = new byte[capacity];
    }

    SyntaxWriter open() {
        return raw("<<");
    }

    SyntaxWriter close() {
        return raw(">>");
    }

    SyntaxWriter openArray() {
        append('[');
        return this;
    }

    SyntaxWriter closeArray() {
        append(']');
        return this;
    }

    /** A name from this package's own vocabulary: needs no escapes. */
    SyntaxWriter name(String name) {
        append('/');
        return raw(name);
    }

    SyntaxWriter integer(long value) {
        gap();
        digits(value);
        return this;
    }

    /** A number rounded to hundredths, which is finer than any printer. */
    SyntaxWriter number(double value) {
        return decimal(value, 100, 2);
    }

    /** A number rounded to hundred-thousandths, for the scales of matrices. */
    SyntaxWriter precise(double value) {
        return decimal(value, 100_000, 5);
    }

    private SyntaxWriter decimal(double value, int scale, int digits) {
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

    SyntaxWriter ref(ObjectRef ref) {
        gap();
        digits(ref.number());
        return raw(" 0 R");
    }

    SyntaxWriter flag(boolean value) {
        gap();
        return raw(Boolean.toString(value));
    }

    /** A text string: ASCII as it is, all else as UTF-16. */
    SyntaxWriter text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 32 || c > 126) {
                return raw("<FEFF").hex(text).raw(">");
            }
        }
        return ascii(text);
    }

    private SyntaxWriter ascii(String text) {
        append('(');
        for (int i = 0; i < text.length(); i++) {
            string(text.charAt(i));
        }
        append(')');
        return this;
    }

    /** The UTF-16 code units in hexadecimal, without brackets. */
    SyntaxWriter hex(String text) {
        for (int i = 0; i < text.length(); i++) {
            hex4(text.charAt(i));
        }
        return this;
    }

    /** Four hexadecimal digits, without brackets. */
    SyntaxWriter hex4(int value) {
        room(4);
        for (int shift = 12; shift >= 0; shift -= 4) {
            buffer[size++] = HEX[value >> shift & 15];
        }
        return this;
    }

    /** A character code of two bytes within a string, which takes half the room of hexadecimal digits. */
    SyntaxWriter code(int value) {
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
    SyntaxWriter raw(String syntax) {
        int length = syntax.length();
        room(length);
        for (int i = 0; i < length; i++) {
            buffer[size + i] = (byte) syntax.charAt(i);
        }
        size += length;
        return this;
    }

    /** Appends what another has written. */
    SyntaxWriter raw(SyntaxWriter other) {
        room(other.size);
        System.arraycopy(other.buffer, 0, buffer, size, other.size);
        size += other.size;
        return this;
    }

    /** An operator of a content stream, which ends the line. */
    SyntaxWriter op(String operator) {
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
