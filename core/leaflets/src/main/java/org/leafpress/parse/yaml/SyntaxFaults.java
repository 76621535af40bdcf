package org.leafpress.parse.yaml;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.parse.yaml.SyntaxFault.Scope;
import org.leafpress.parse.yaml.token.CodePointOffsets;
import org.leafpress.source.SourceFile;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * Turns a syntax error of the YAML library into a finding in words for those who write leaflets. The library tells where
 * it could not go on; the cause is often on a line before, so the usual slips are looked for in the source.
 */
final class SyntaxFaults {
    private static final Pattern NO_SPACE = Pattern.compile("(?:- )*([a-z][a-z0-9-]*:)[^\\s:/].*");

    /** A key with the colon of Chinese and Japanese text. */
    private static final Pattern WIDE_COLON = Pattern.compile("(?:- )*([a-z][a-z0-9-]*) *(\uFF1A).*");

    private static final Pattern LONE_WORD = Pattern.compile("([a-z][a-z0-9-]*)");

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

    private final SourceFile file;
    private final String text;
    private final TextLines lines;
    private final LayoutFaults layout;
    private final CodePointOffsets codePoints;
    private final String problem;
    private final String context;
    private final int at;
    private final Optional<Integer> contextAt;

    private SyntaxFaults(SourceFile file, String text, MarkedYamlEngineException fault) {
        this.file = file;
        this.text = text;
        this.lines = new TextLines(text);
        this.layout = new LayoutFaults(file, lines);
        this.codePoints = CodePointOffsets.of(text);
        this.problem = Optional.ofNullable(fault.getProblem()).orElse("");
        this.context = Optional.ofNullable(fault.getContext()).orElse("");
        this.contextAt = fault.getContextMark().map(this::offset);
        this.at = fault.getProblemMark().map(this::offset).orElse(contextAt.orElse(0));
    }

    private int offset(Mark mark) {
        return codePoints.offset(mark.getIndex());
    }

    /**
     * What an error of the library comes from.
     *
     * @param text of the file, without what was taken out of it
     * @return empty if the library does not say where it is
     */
    static Optional<SyntaxFault> find(SourceFile file, String text, JacksonException fault) {
        // Jackson's own location is that of the token before. Where the parser beneath it stumbled, and where the
        // quotation mark or bracket opened that is not closed, only the cause tells; so this class, and no other,
        // uses a type of that parser.
        return fault.getCause() instanceof MarkedYamlEngineException marked
                ? Optional.of(new SyntaxFaults(file, text, marked).fault())
                : Optional.empty();
    }

    /** True for {@code title:Muscle twitches}. */
    static boolean lacksSpaceAfterColon(String line) {
        return NO_SPACE.matcher(line.strip()).lookingAt();
    }

    private SyntaxFault fault() {
        if (problem.contains("TAB")) {
            return tab();
        }
        OptionalInt open = new UnclosedValues(text).find(at);
        if (open.isPresent()) {
            return neverClosed(file, text, open.getAsInt());
        }
        if (problem.contains("unexpected end of stream") && context.contains("quoted")) {
            return neverClosed(file, text, contextAt.orElse(at));
        }
        if (problem.contains("escape character") || context.contains("double-quoted")) {
            return new SyntaxFault(
                    Diagnostic.of(
                            Code.YAML_SYNTAX,
                            file.place(Math.max(0, at - 1), at + 1),
                            "a backslash means something special between double quotes",
                            "write it twice, or put the text in single quotes"),
                    contextAt.orElse(at),
                    Scope.VALUE);
        }
        return colonOrSpace()
                .or(this::specialSign)
                .or(this::textAfterQuote)
                .or(this::colonForgotten)
                .orElseGet(this::byProblem);
    }

    private SyntaxFault tab() {
        boolean indentation = lines.lineAt(at).substring(0, lines.column(at)).isBlank();
        return layout.fault(
                at,
                at + 1,
                indentation ? Scope.LINES : Scope.SIGN,
                indentation ? "a tab stands at the start of the line" : "a tab stands before the value",
                indentation
                        ? "delete it, and type spaces until the line stands exactly below the others of its group: two for each"
                                + " level"
                        : "write one space in its place");
    }

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

    /** A key without a space behind its colon swallows the lines that follow, so look back for it. */
    private Optional<SyntaxFault> colonOrSpace() {
        int line = lines.lineStart(at);
        for (int back = 0; back < 3; back++) {
            String words = lines.lineAt(line).strip();
            Matcher noSpace = NO_SPACE.matcher(words);
            Matcher wide = WIDE_COLON.matcher(words);
            int start = line + lines.lineAt(line).indexOf(words);
            if (noSpace.lookingAt()) {
                return Optional.of(new SyntaxFault(
                        noSpace(file, start + noSpace.start(1), noSpace.group(1)),
                        start + noSpace.end(1) - 1,
                        Scope.AFTER_COLON));
            }
            if (wide.lookingAt()) {
                return Optional.of(new SyntaxFault(
                        wideColon(file, start + wide.start(2), wide.group(1)),
                        start + wide.start(2),
                        Scope.AFTER_COLON));
            }
            if (line == 0) {
                break;
            }
            line = lines.lineStart(line - 1);
        }
        return Optional.empty();
    }

    private static Diagnostic noSpace(SourceFile file, int start, String key) {
        return Diagnostic.of(
                Code.YAML_SYNTAX,
                file.place(start, start + key.length()),
                "there is no space after the colon",
                "write \"" + key + " \" and then the value");
    }

    private static Diagnostic wideColon(SourceFile file, int start, String key) {
        return Diagnostic.of(
                Code.YAML_SYNTAX,
                file.place(start, start + 1),
                "this is the wide colon of Chinese and Japanese, which ends no key",
                "write \"" + key + ": \" with the colon of the Latin keyboard and a space, and then the value");
    }

    private Optional<SyntaxFault> specialSign() {
        String line = lines.lineAt(at);
        Matcher matcher = SIGN.matcher(line);
        if (!matcher.matches() || matcher.start(1) > lines.column(at)) {
            return Optional.empty();
        }
        String sign = matcher.group(1);
        boolean opens = sign.equals("[") || sign.equals("{");
        boolean closed = opens && line.contains(sign.equals("[") ? "]" : "}");
        int start = lines.lineStart(at) + matcher.start(1);
        return Optional.of(opens && !closed ? neverClosed(file, text, start) : sign(file, start, sign));
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

    private Optional<SyntaxFault> textAfterQuote() {
        Matcher matcher = AFTER_QUOTE.matcher(lines.lineAt(at));
        if (!problem.contains("<scalar>") || !matcher.matches() || matcher.start(1) >= lines.column(at)) {
            return Optional.empty();
        }
        String quote = matcher.group(1);
        return Optional.of(layout.fault(
                at,
                lines.lineEnd(at),
                Scope.VALUE,
                "text goes on after the closing quotation mark",
                quote.equals("'")
                        ? "put the whole text in double quotes, or write each ' within it twice"
                        : "write the quotes within the text as \u201C and \u201D, or put a \\ before each \" within it and the whole text in"
                                + " double quotes"));
    }

    /** A word alone on its line, and below it what would be its value. */
    private Optional<SyntaxFault> colonForgotten() {
        int line = problem.contains("could not find expected ':'")
                ? lines.lineStart(contextAt.orElse(at))
                : lines.headOf(at);
        String words = lines.lineAt(line).strip();
        Matcher matcher = LONE_WORD.matcher(words);
        int next = lines.lineEnd(line) + 1;
        boolean hasValue =
                next < text.length() && TextLines.indent(lines.lineAt(next)) > TextLines.indent(lines.lineAt(line));
        if (!hasValue || !matcher.matches()) {
            return Optional.empty();
        }
        int start = line + TextLines.indent(lines.lineAt(line)) + matcher.start(1);
        String word = matcher.group(1);
        return Optional.of(layout.fault(
                start,
                start + word.length(),
                Scope.LINES,
                "there is no colon after \"" + word + "\"",
                "if it is a key, write \"" + word + ":\"; if it is text, put the whole text in double quotes"));
    }

    private SyntaxFault byProblem() {
        if (problem.contains("mapping values are not allowed")) {
            return layout.colonInText(at);
        }
        if (problem.contains("sequence entries are not allowed")) {
            return layout.fault(
                    at,
                    at + 1,
                    Scope.VALUE,
                    "a list cannot start on the line of its key",
                    "put the hyphen on the next line, below the key and with two more spaces; if it is text, put the"
                            + " whole text in double quotes");
        }
        if (problem.contains("could not find expected ':'")) {
            int start = contextAt.orElse(at);
            return layout.isBelowItem(start) ? layout.neitherItemNorText(start) : layout.neitherKeyNorText(start);
        }
        if (problem.contains("block scalar") || context.contains("block scalar")) {
            if (!LayoutFaults.opensBlock(lines.lineAt(at).substring(0, lines.column(at)))) {
                return layout.notBelowBlock(at);
            }
            return layout.fault(
                    at,
                    at + 1,
                    Scope.VALUE,
                    "text stands right after | or >",
                    "start the text on the next line, with two more spaces");
        }
        if (problem.contains("',' or")) {
            return neverClosed(file, text, contextAt.orElse(at));
        }
        if (problem.contains("<scalar>") && layout.isBelowItem(at)) {
            return layout.neitherItemNorText(at);
        }
        int open = contextAt.orElse(at);
        if (context.contains("block collection")
                && lines.column(open) == lines.column(at)
                && text.startsWith("- ", open)
                && !text.startsWith("-", at)) {
            return layout.fault(
                    open,
                    open + 1,
                    Scope.LINES,
                    "a hyphen stands before this line, but not before the keys below it",
                    "if they belong together, delete the hyphen and the space behind it");
        }
        return layout.doesNotFit(at);
    }
}
