package org.leafpress.translation;

/** Whether there is anything to see in a text. */
final class Visible {
    private Visible() {}

    /** True for a text of nothing but white space of any kind and characters that show nothing. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Visible::isBlank);
    }

    private static boolean isBlank(int character) {
        return switch (character) {
            // Hangul fillers and the blank pattern of Braille are letters and symbols by their class.
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> true;
            default ->
                Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || Character.getType(character) == Character.FORMAT
                        || Character.getType(character) == Character.CONTROL;
        };
    }
}
