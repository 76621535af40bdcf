package org.leafpress.parse.text;

import java.util.Locale;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.source.SourceFile;

/**
 * Control characters, which nobody sees and which are not allowed in text. Joiners, direction marks and isolates, which Arabic
 * and Indian scripts need, are not among them; embeddings and overrides, which can make text read other than it is
 * written (Unicode TR 36), are.
 */
public final class ControlCharacters {
    /** After so many the file is surely something else. */
    private static final int MAX_REPORTED = 20;

    /** Stands for a character that is not allowed. */
    public static final char REPLACEMENT = '\uFFFD';

    private ControlCharacters() {}

    /** True for a UTF-16 unit that is not allowed. Line feed and tab are. */
    public static boolean isControl(char c) {
        if (c >= ' ' && c < '\u007F') {
            return false;
        }
        return (c < ' ' && c != '\n' && c != '\t')
                || (c >= '\u007F' && c <= '\u009F')
                || (c >= '\u2028' && c <= '\u202E')
                || c == '\uFEFF'
                || c == '\uFFFE'
                || c == '\uFFFF';
    }

    /** Reports each in a file and puts U+FFFD in its stead, so that every offset stays. */
    public static SourceFile replaced(SourceFile file, Diagnostics diagnostics) {
        String text = file.text();
        int first = firstIn(text);
        if (first < 0) {
            return file;
        }
        StringBuilder out = new StringBuilder(text);
        int reported = 0;
        for (int i = first; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                out.setCharAt(i, REPLACEMENT);
                if (reported++ < MAX_REPORTED) {
                    diagnostics.report(
                            Code.CONTROL_CHARACTER,
                            file.place(i, i + 1),
                            message(text.charAt(i)),
                            "nobody sees it: delete the whole word at which it stands, and the space beside it, and type them again");
                }
            }
        }
        return SourceFile.of(file.path(), out.toString());
    }

    private static int firstIn(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            if (isControl(units[i])) {
                return i;
            }
        }
        return -1;
    }

    public static String message(char c) {
        return String.format(Locale.ROOT, "the invisible control character U+%04X stands here", (int) c);
    }

    /** The first unit of decoded text that is not allowed, a surrogate without its partner included; or -1. */
    public static int indexIn(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            if (isControl(units[i]) || isHalf(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** True for a surrogate without its partner, which no file can hold but escapes can name. */
    public static boolean isHalf(String text, int index) {
        char c = text.charAt(index);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1))
                : index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }
}
