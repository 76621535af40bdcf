package org.leafpress.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes comments out of style sheets that are published: a leaflet and its style have to arrive in one round trip. One that
 * begins with an exclamation mark, such as a licence, stays.
 */
public final class StyleComments {
    /** Strings, which may hold what looks like a comment, and comments with the line end behind them. */
    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|/\\*!)|/\\*(?s:.*?)\\*/\\n?");

    private StyleComments() {}

    /** The style sheet without comments. */
    public static String without(String css) {
        return STRING_OR_COMMENT
                .matcher(css)
                .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
    }
}
