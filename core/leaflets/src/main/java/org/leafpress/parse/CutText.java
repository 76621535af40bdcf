package org.leafpress.parse;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.parse.YamlNode.Scalar;
import org.leafpress.parse.YamlNode.Style;

/**
 * YAML takes a number sign after a space for the start of a comment, and what an author meant as text is gone. Comments
 * have a space after the sign as a rule, and "#1" has none: that tells them apart.
 */
final class CutText {
    private CutText() {}

    /** Reports a text without quotes that ends at such a sign. */
    static void check(Scalar scalar, Diagnostics diagnostics) {
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
}
