package org.leafpress.translation;

import java.util.regex.Pattern;

/** Puts backslashes where Markdown would take a character for markup, and nowhere else. */
final class MarkdownEscape {
    /** What starts a list, a heading, a quotation, a code block, a dividing line or the underline of a heading. */
    private static final Pattern BLOCK_START =
            Pattern.compile("[#>].*|~~~.*|=+ *|[-+](?![\\p{L}\\p{N}]).*", Pattern.DOTALL);

    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,9})([.)].*)", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(#|[A-Za-z]).*", Pattern.DOTALL);
    private static final String ALWAYS = "\\`*[]|";

    private MarkdownEscape() {}

    /**
     * Adds words.
     *
     * @param beforeLink whether a link follows directly
     * @param out what the paragraph has so far
     */
    static void write(String words, boolean beforeLink, StringBuilder out) {
        boolean lineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        String text = words;
        if (lineStart) {
            var numbered = NUMBERED.matcher(text);
            if (numbered.matches()) {
                out.append(numbered.group(1)).append('\\');
                text = numbered.group(2);
            } else if (text.startsWith(" ")) {
                out.append("&#32;");
                text = text.substring(1);
            } else if (BLOCK_START.matcher(text).matches()) {
                out.append('\\');
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (isMarkup(text, i, beforeLink)) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
    }

    private static boolean isMarkup(String text, int at, boolean beforeLink) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        char before = at > 0 ? text.charAt(at - 1) : 0;
        return switch (c) {
            case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next));
            case '<' -> next == 0 || next == '/' || next == '!' || next == '?' || Character.isLetter(next);
            case '&' -> ENTITY.matcher(text.substring(at)).matches();
            case '!' -> beforeLink && next == 0;
            case '{' -> next == '{' || before == '{';
            default -> ALWAYS.indexOf(c) >= 0;
        };
    }
}
