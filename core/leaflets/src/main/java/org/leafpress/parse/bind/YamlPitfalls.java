package org.leafpress.parse.bind;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.parse.text.MappedText;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Style;

/** Texts of which YAML makes something else than their author meant. */
final class YamlPitfalls {
    /** A blank line that became a line break, or a mark that stood at the start of a line and no longer does. */
    private static final Pattern LOST = Pattern.compile("\\n+(?=\\S)|(?<=\\S) +(?=(?:[-*+>|]|#{1,3}|[0-9]{1,2}[.)]) )");

    private YamlPitfalls() {}

    /**
     * Reports a text without quotes that ends at a number sign after a space, where YAML starts a comment. Comments have a
     * space after the sign as a rule, and "#1" has none: that tells them apart.
     */
    static void checkCut(Scalar scalar, Diagnostics diagnostics) {
        if (scalar.style() != Style.PLAIN) {
            return;
        }
        String source = scalar.file().text();
        int sign = scalar.end();
        while (sign < source.length() && source.charAt(sign) == ' ') {
            sign++;
        }
        boolean meant = sign + 1 < source.length()
                && source.charAt(sign) == '#'
                && Character.isLetterOrDigit(source.codePointAt(sign + 1));
        if (meant) {
            int end = source.indexOf('\n', sign);
            int last = end < 0 ? source.length() : end;
            diagnostics.report(
                    Code.CUT_TEXT,
                    scalar.file().place(sign, last),
                    "the text ends before this, which YAML takes for a comment",
                    "put the whole text within double quotes, or a space after # if it is a comment");
        }
    }

    /**
     * Reports the first place where Markdown no longer sees a paragraph or a list item that the author does, since YAML
     * joins the lines of a text unless it begins with {@code |}.
     */
    static void checkFolded(Scalar scalar, MappedText text, Diagnostics diagnostics) {
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
                        isItem(source, scalar.start())
                                ? "to make it an item of its own, start it exactly below the hyphen above; to keep it in"
                                        + " this one, write a comma or a word instead of the mark"
                                : "put | alone after the key and start the text on the next line");
                return;
            }
        }
    }

    /** True for a text that stands behind the hyphen of a list. */
    private static boolean isItem(String source, int start) {
        return source.substring(0, start).stripTrailing().endsWith("-");
    }
}
