package org.leafpress.parse.edit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as a YAML value. */
public final class YamlQuoting {
    /** Nothing that means something to YAML, in a list in brackets either; or a date. */
    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}[-\\p{L}\\p{N}/]*( [-\\p{L}\\p{N}/(][-\\p{L}\\p{N}/().]*)*|\\d{4}-\\d\\d-\\d\\d");

    /** Words that YAML readers take for something else. */
    private static final Set<String> TAKEN = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private YamlQuoting() {}

    /** A name, a post or a date without quotes where that is safe. */
    public static String plainOrQuoted(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !TAKEN.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    /**
     * Text of one line in quotes, of several as a block, which is easier to compare.
     *
     * @param indent spaces before each line of the block
     */
    public static String block(String text, int indent) {
        if (!isBlock(text)) {
            return quoted(text);
        }
        String margin = " ".repeat(indent);
        StringBuilder out = new StringBuilder("|-");
        for (String line : text.split("\n", -1)) {
            out.append('\n').append(line.isEmpty() ? "" : margin).append(line);
        }
        return out.toString();
    }

    private static boolean isBlock(String text) {
        return text.indexOf('\n') > 0
                && !text.endsWith("\n")
                && !Character.isWhitespace(text.charAt(0))
                && text.chars().allMatch(c -> c == '\n' || isPrintable(c));
    }

    /** In double quotes, with every character that YAML cannot hold, or that nobody could see, as an escape. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (isPrintable(c)) {
                out.append((char) c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
        });
        return out.append('"').toString();
    }

    /** In single quotes; of a text of one line that needs no escapes. */
    static String singleQuoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static boolean isPrintable(int c) {
        return (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0xFFFE && c != 0x2028 && c != 0x2029 && c != 0xFEFF);
    }
}
