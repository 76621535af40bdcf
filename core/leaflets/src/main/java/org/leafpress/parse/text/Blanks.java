package org.leafpress.parse.text;

/** Characters that nobody sees. */
public final class Blanks {
    private Blanks() {}

    /** True for spaces of all kinds, and for characters that have no look of their own, such as U+200B and U+3164. */
    public static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || Character.isISOControl(point)
                || point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x2800
                || point == 0x3164
                || point == 0xFFA0
                || (point >= 0xFE00 && point <= 0xFE0F);
    }

    /** True if nothing in a text can be seen. */
    public static boolean areAllOf(String text) {
        return text.codePoints().allMatch(Blanks::isBlank);
    }
}
