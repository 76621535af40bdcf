package org.leafpress.parse.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.parse.yaml.SyntaxFault.Scope;
import org.leafpress.source.SourceFile;

/**
 * Faults of values that need quotation marks, or whose marks or brackets are not closed.
 *
 * @param lines of the file, without what was taken out of it
 */
record QuotingFaults(SourceFile file, TextLines lines) {
    /** A value that starts with a sign that means something else to YAML. */
    private static final Pattern SIGN =
            Pattern.compile("\\s*(?:- +)*+(?:[\\w-]+:[ \\t]+)?([\\[{*&!%@`]|\\?(?=[ \\t]))(.*)", Pattern.DOTALL);

    /** A key that was copied from a text in which it was bold. */
    private static final Pattern MARKED_KEY =
            Pattern.compile("(\\*\\*[\\p{L}][\\p{L}\\p{N} _-]*(?::\\*\\*|\\*\\*:))(?:[ \\t]|\\R|$)");

    private static final Pattern HYPHEN_IN_BRACKETS = Pattern.compile("\\[[ \\t]*-[ \\t]");

    /** The line before or after what was to be copied. */
    private static final Pattern FENCE = Pattern.compile("(?:```|~~~)[\\w-]*[ \\t]*(?=\\R|$)");

    private static final Pattern AFTER_QUOTE = Pattern.compile("\\s*(?:- +)*+(?:[\\w-]+:[ \\t]+)?([\"']).*");

    /** A value whose quotation mark or bracket is not closed before the next key or item. */
    static SyntaxFault neverClosed(SourceFile file, String text, int open) {
        boolean quote = "\"'".indexOf(text.charAt(open)) >= 0;
        return new SyntaxFault(
                Diagnostic.of(
                        Code.YAML_SYNTAX,
                        file.place(open, open + 1),
                        quote
                                ? "the quotation mark that opens here is never closed"
                                : "the bracket that opens here is not closed",
                        quote
                                ? "put the same mark at the end of the text"
                                : "if it is a list, write each item on a line of its own with a hyphen and a space before it,"
                                        + " and no brackets; if it is one text, put the whole of it in double quotes"),
                open,
                Scope.VALUE);
    }

    /** A value that starts with such a sign on the line of a place, or before it. */
    Optional<SyntaxFault> sign(int at) {
        String line = lines.lineAt(at);
        Matcher matcher = SIGN.matcher(line);
        if (!matcher.matches() || matcher.start(1) > lines.column(at)) {
            return Optional.empty();
        }
        String sign = matcher.group(1);
        boolean opens = sign.equals("[") || sign.equals("{");
        boolean closed = opens && line.contains(sign.equals("[") ? "]" : "}");
        int start = lines.lineStart(at) + matcher.start(1);
        return Optional.of(opens && !closed ? neverClosed(file, lines.text(), start) : sign(file, start, sign));
    }

    /** A value that starts with a sign that means something else to YAML. */
    static SyntaxFault sign(SourceFile file, int start, String sign) {
        Matcher marked =
                MARKED_KEY.matcher(file.text()).region(start, file.text().length());
        if (marked.lookingAt()) {
            return new SyntaxFault(
                    Diagnostic.of(
                            Code.YAML_SYNTAX,
                            file.place(start, marked.end(1)),
                            "there are ** marks around a key",
                            "delete the marks; a key stands alone, with a colon and a space after it, such as \"title: \""),
                    start,
                    Scope.LINES);
        }
        Matcher fence = FENCE.matcher(file.text()).region(start, file.text().length());
        if (fence.lookingAt() && (start == 0 || file.text().startsWith("\n", start - 1))) {
            return new SyntaxFault(
                    Diagnostic.of(
                            Code.YAML_SYNTAX,
                            file.place(start, fence.end()),
                            "this line is a mark of a chat assistant or a web page, and no part of the leaflet",
                            "delete the whole line"),
                    start,
                    Scope.LINES);
        }
        return new SyntaxFault(
                Diagnostic.of(
                        Code.YAML_SYNTAX,
                        file.place(start, start + 1),
                        HYPHEN_IN_BRACKETS
                                        .matcher(file.text())
                                        .region(start, file.text().length())
                                        .lookingAt()
                                ? "a list has either brackets or hyphens, not both"
                                : "a text cannot start with " + sign + " unless it is in quotes",
                        sign.equals("`")
                                ? "delete each of these marks"
                                : sign.equals("[")
                                                && file.text()
                                                        .substring(start)
                                                        .lines()
                                                        .findFirst()
                                                        .orElse("")
                                                        .strip()
                                                        .endsWith("]")
                                        ? "if it is a list, write each item on a line of its own with a hyphen and a space before"
                                                + " it, and no brackets; if it is one text, put the whole of it in double quotes"
                                        : "put the whole text in double quotes"),
                start,
                Scope.VALUE);
    }

    /** Text behind the closing quotation mark of a value. */
    Optional<SyntaxFault> textAfterQuote(int at) {
        Matcher matcher = AFTER_QUOTE.matcher(lines.lineAt(at));
        if (!matcher.matches() || matcher.start(1) >= lines.column(at)) {
            return Optional.empty();
        }
        String quote = matcher.group(1);
        return Optional.of(new LayoutFaults(file, lines)
                .fault(
                        at,
                        lines.lineEnd(at),
                        Scope.VALUE,
                        "text goes on after the closing quotation mark",
                        quote.equals("'")
                                ? "put the whole text in double quotes, or write each ' within it twice"
                                : "write the quotes within the text as \u201C and \u201D, or put a \\ before each \" within it and the whole text in"
                                        + " double quotes"));
    }
}
