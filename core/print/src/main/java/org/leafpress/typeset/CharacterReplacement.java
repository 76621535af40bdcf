package org.leafpress.typeset;

/**
 * What print says in the place of characters that no font has.
 *
 * @param start index of the first character in its text
 * @param end index after the last
 * @param words what is set instead
 * @param alike true if readers see what they would have seen: "mg" for the sign U+338E, say
 */
public record CharacterReplacement(int start, int end, String words, boolean alike) {
    /** How much of the text a finding shows on either side. */
    private static final int CONTEXT = 12;

    /** What to tell the author; not for one that is {@link #alike}. */
    public PrintFinding.MissingGlyph finding(String text) {
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(text.length(), text.offsetByCodePoints(start, 1) + CONTEXT);
        String around = text.substring(
                from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from,
                to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to);
        return new PrintFinding.MissingGlyph(
                Character.toString(text.codePointAt(start)), words, InlineText.clean(around));
    }
}
