package org.leafpress.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.parse.YamlNode.Scalar;
import org.leafpress.parse.YamlNode.Style;

/**
 * YAML joins the lines of a text unless it begins with {@code |}, and then Markdown no longer sees the paragraphs and
 * lists that the author does.
 */
final class JoinedLines {
    /** A blank line that became a line break, or a mark that stood at the start of a line and no longer does. */
    private static final Pattern LOST = Pattern.compile("\\n+(?=\\S)|(?<=\\S) +(?=(?:[-*+>|]|#{1,3}|[0-9]{1,2}[.)]) )");

    private JoinedLines() {}

    /** Reports the first place where joining lines changes what the text is. */
    static void check(Scalar scalar, MarkdownText text, Diagnostics diagnostics) {
        String source = scalar.file().text();
        int newline = source.indexOf('\n', scalar.start());
        if (scalar.style() == Style.LITERAL || newline < 0 || newline >= scalar.end()) {
            return;
        }
        Matcher matcher = LOST.matcher(text.value().stripTrailing());
        while (matcher.find()) {
            int joint = text.offsets().inFile(matcher.start());
            if (joint < source.length() && source.charAt(joint) == '\n') {
                int next = matcher.end();
                int end = text.value().indexOf('\n', next);
                diagnostics.report(
                        Code.UNSUPPORTED_MARKDOWN,
                        text.place(next, end < 0 ? next + 1 : Math.max(next + 1, end)),
                        "this does not start a line of its own, since YAML joins the lines of this text",
                        "put | alone after the key and start the text on the next line");
                return;
            }
        }
    }
}
