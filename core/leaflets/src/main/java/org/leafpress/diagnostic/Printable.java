package org.leafpress.diagnostic;

/** Text that can be shown on one line without moving anything: what cannot be seen becomes a visible mark. */
public final class Printable {
    private static final int MARK = '\u00b7';

    private Printable() {}

    /** Tabs become one space; control characters, direction marks and their like become a middle dot. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Printable::of).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** A code point in place of another one. */
    public static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\t' ? ' ' : MARK;
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> MARK;
            default -> point;
        };
    }
}
