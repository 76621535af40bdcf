package org.leafpress.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of style sheets that are published what browsers do not need: a leaflet and its style have to arrive in one round
 * trip. These are comments, but for one that begins with an exclamation mark, such as a licence, a semicolon before a
 * closing brace, and white space around braces, semicolons and signs for children, and behind colons and commas.
 */
public final class CompactStyle {
    /** What stays: strings, which may hold what looks like a comment, licences, and the signs with white space around them. */
    private static final Pattern PART =
            Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|/\\*!(?s:.*?)\\*/)"
                    + "|/\\*(?s:.*?)\\*/\\n?"
                    + "|(?:\\s*+;)?\\s*+(})\\s*+"
                    + "|\\s*+([{;>])\\s*+"
                    + "|([:,])\\s++");

    private CompactStyle() {}

    /** The style sheet without them. */
    public static String of(String css) {
        return PART.matcher(css).replaceAll(found -> {
            for (int group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    return Matcher.quoteReplacement(found.group(group));
                }
            }
            return "";
        });
    }
}
