package org.leafpress.diagnostic;

import java.util.regex.Pattern;

/**
 * Text that can be shown on one line without moving anything: what cannot be seen becomes a visible mark. Nor can it give
 * orders to the program that shows a log: build servers take {@code ::error} at the start of a line, {@code ##vso[},
 * {@code ##teamcity[} and {@code ##[} for some.
 */
public final class Printable {
    private static final int MARK = '\u00b7';

    /** In each, the second character is changed, so that all others keep their columns. */
    private static final Pattern ORDER =
            Pattern.compile("^(\\s*):(?=:)|(?<=#)#(?=vso\\[|teamcity\\[|\\[)", Pattern.CASE_INSENSITIVE);

    private Printable() {}

    /** As long as the text was, with a character for each. Tabs become one space; control characters, direction marks and their like become a middle dot. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Printable::of).forEach(out::appendCodePoint);
        return withoutOrders(out);
    }

    /** The same text, but for what a build server would take for an order. */
    public static String withoutOrders(CharSequence text) {
        return ORDER.matcher(text).replaceAll("$1\u00b7");
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
