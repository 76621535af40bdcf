package org.leafpress.parse.bind;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.parse.text.ListMarks;
import org.leafpress.parse.text.MappedText;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Style;

/** Texts of which YAML makes something else than their author meant. */
final class YamlPitfalls {
    /** A blank line that became a line break, or a mark that stood at the start of a line and no longer does. */
    private static final Pattern LOST = Pattern.compile("\\n+(?=\\S)|(?<=\\S) +(?=(?:[-*+>|]|#{1,3}|[0-9]{1,2}[.)]) )");

    /** A number behind its sign, as in {@code room # 4}; comments seldom start with one. */
    private static final Pattern NUMBER = Pattern.compile("# [0-9]");

    private static final Pattern WORDS = Pattern.compile("# +[\\p{L}(]");
    private static final Pattern EMPTIED = Pattern.compile("(?<=[-:] {0,9})#.*\\p{L}.*$");
    private static final Pattern FACTS = Pattern.compile("(?:^|/)(?:site|topic)\\.yaml$");
    private static final Pattern WHOLE = Pattern.compile("[.!?\u0964\u06D4\u061F\u3002]\\s*$");

    /** Quotation marks as word processors make them. */
    private static final Pattern CURLY = Pattern.compile(
            "[\u201C\u201D\u201E\u2018\u2019\u201A\u00AB]([^\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB\"\\\\\n]+)"
                    + "[\u201D\u201C\u2019\u2018\u00BB\"]");

    /** What parts cells that were copied from a table: a tab or many spaces between words. */
    private static final Pattern CELLS =
            Pattern.compile("(?<=[^\\s|])(?:\\t[\\t ]*| {4,}[\\t ]*|(?<=(?:^|\\n)o) {3})(?=[^\\s|])");

    /** Rows of a table without the line of hyphens below the first: two, parted by bars, or three by semicolons. */
    private static final Pattern ROWS = Pattern.compile("(?:^|\\n\\h*\\n)(?<row>[^|;\\n]+"
            + "(?: \\| [^\\n]+\\n(?!\\h*\\|?\\h*:?-)[^|\\n]+ \\| |;\\S[^\\n]*(?:\\n[^;\\n]+;\\S[^\\n]*){2}))");

    private YamlPitfalls() {}

    /**
     * Reports a value without quotes that stands in typographic ones: they were to be the quotes of YAML. In a list
     * they may well be those of somebody who speaks.
     *
     * @param isName true for names and titles, which hardly anybody says
     */
    static void checkCurly(Scalar scalar, boolean isName, Diagnostics diagnostics) {
        Matcher matcher = CURLY.matcher(scalar.value());
        if (scalar.style() == Style.PLAIN
                && matcher.matches()
                && (isName || !isItem(scalar.file().text(), scalar.start()))) {
            Diagnostic finding = Diagnostic.of(
                    Code.CURLY_QUOTES,
                    scalar.place(),
                    "these typographic quotes are part of the text, and readers see them",
                    "write straight quotes, or none; if they are meant, put straight quotes around them");
            diagnostics.add(isName ? finding.fixedBy(scalar.value(), "\"" + matcher.group(1) + "\"") : finding);
        }
    }

    /** Reports the first line that looks like the row of a table that was copied. */
    static void checkCells(MappedText text, Diagnostics diagnostics) {
        Matcher matcher = CELLS.matcher(text.value());
        if ((text.value().indexOf('\t') >= 0 || text.value().contains("   ")) && matcher.find()) {
            int line = text.value().lastIndexOf('\n', matcher.start()) + 1;
            Optional<ListMarks.Mark> bullet = ListMarks.find(text.value().substring(line, matcher.end() + 1))
                    .filter(mark ->
                            mark.length() == matcher.end() - line && mark.text().matches("\\p{Lower}|\\p{Lu}|\u00A7"));
            if (bullet.isPresent()) {
                diagnostics.report(
                        Code.LIST_BY_HAND,
                        text.place(line, line + 1),
                        bullet.get().name()
                                + " and blanks are a bullet of a word processor, and start no item of a list here",
                        "put an empty line above the first item, and start each item with \"- \"");
                return;
            }
            diagnostics.report(
                    Code.TABLE_BY_HAND,
                    text.place(matcher.start(), matcher.end()),
                    "tabs or many spaces part the words here, and are shown as one space",
                    "for a table write | between the cells and |---|---| below the first row; otherwise one space");
            return;
        }
        Matcher rows = ROWS.matcher(text.value());
        if ((text.value().contains(" | ") || text.value().indexOf(';') >= 0) && rows.find()) {
            int start = rows.start("row");
            diagnostics.report(
                    Code.TABLE_BY_HAND,
                    text.place(start, text.value().indexOf('\n', start)),
                    "this looks like the first row of a table, but the rows run together",
                    "write | between the cells and |---|---| below the first row");
        }
    }

    /**
     * Reports a text without quotes that ends at a number sign after a space, where YAML starts a comment. In a file that is
     * all text nobody can tell a comment from the rest of a dose, so that both are reported. Among facts, and behind a whole
     * sentence, comments have a space after the sign as a rule, and "#1" has none: that tells them apart.
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
                && (Character.isLetterOrDigit(source.codePointAt(sign + 1))
                        || NUMBER.matcher(source).region(sign, source.length()).lookingAt()
                        || (mayGoOn(scalar)
                                && WORDS.matcher(source)
                                        .region(sign, source.length())
                                        .lookingAt()));
        if (meant) {
            int end = source.indexOf('\n', sign);
            int last = end < 0 ? source.length() : end;
            diagnostics.report(
                    Code.CUT_TEXT,
                    scalar.file().place(sign, last),
                    "readers do not see this: the text ends before the # sign",
                    "put the whole text within double quotes; if it is a note to those who write, move it to a line of its own");
        }
    }

    /**
     * Reports a value of which nothing is left, since it begins with a number sign: {@code - # the foot is blue}.
     *
     * @return whether there was one
     */
    static boolean checkCutWhole(Scalar scalar, Diagnostics diagnostics) {
        String source = scalar.file().text();
        int line = source.lastIndexOf('\n', scalar.start() - 1) + 1;
        int end = source.indexOf('\n', line);
        Matcher comment = EMPTIED.matcher(source).region(line, end < 0 ? source.length() : end);
        if (!comment.find()) {
            return false;
        }
        diagnostics.report(
                Code.EMPTY_VALUE,
                scalar.file().place(comment.start(), comment.end()),
                "nothing is left of this: readers do not see what follows a # sign",
                "if these are its words, put them in double quotes, without the # unless that is meant");
        return true;
    }

    /** True for the words of readers that do not end like a sentence. */
    private static boolean mayGoOn(Scalar scalar) {
        return !FACTS.matcher(scalar.file().path()).find()
                && !WHOLE.matcher(scalar.value()).find();
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
                        isItem(source, scalar.start())
                                ? "this stands too far in, so that it runs on in the item above"
                                : "readers do not see a line of its own here: the lines of this text are joined into one",
                        isItem(source, scalar.start())
                                ? "start it exactly below the hyphen above, so that readers see two items; only where both are"
                                        + " one item, write them on one line, with \"and\" between if both are needed"
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
