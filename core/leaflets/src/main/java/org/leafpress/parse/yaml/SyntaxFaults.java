package org.leafpress.parse.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.parse.yaml.token.CodePointOffsets;
import org.leafpress.source.SourceFile;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * Turns a syntax error of the YAML library into a finding in words for those who write leaflets. The library tells where
 * it could not go on; the cause is often on the line before, so a few usual slips are looked for in the source.
 */
final class SyntaxFaults {
    private static final Pattern NO_SPACE = Pattern.compile("(?:- )*([a-z][a-z-]*:)[^\\s:/].*");

    /** A value that starts with a sign that means something else to YAML. */
    private static final Pattern SIGN =
            Pattern.compile("\\s*(?:- +)*(?:[\\w-]+:[ \\t]+)?([\\[{*&!%@`])(.*)", Pattern.DOTALL);

    private static final Pattern AFTER_QUOTE = Pattern.compile("\\s*(?:- +)*(?:[\\w-]+:[ \\t]+)?([\"']).*");

    private final SourceFile file;
    private final CodePointOffsets codePoints;
    private final String problem;
    private final String context;
    private final int at;
    private final Optional<Integer> contextAt;

    private SyntaxFaults(SourceFile file, MarkedYamlEngineException fault) {
        this.file = file;
        this.codePoints = CodePointOffsets.of(file.text());
        this.problem = Optional.ofNullable(fault.getProblem()).orElse("");
        this.context = Optional.ofNullable(fault.getContext()).orElse("");
        this.contextAt = fault.getContextMark().map(this::offset);
        this.at = fault.getProblemMark().map(this::offset).orElse(contextAt.orElse(0));
    }

    private int offset(Mark mark) {
        return codePoints.offset(mark.getIndex());
    }

    /** Reports an error of the library. */
    static void report(SourceFile file, JacksonException fault, Diagnostics diagnostics) {
        // Jackson's own location is that of the token before. Where the parser beneath it stumbled, and where the
        // quotation mark or bracket opened that is not closed, only the cause tells; so this class, and no other,
        // uses a type of that parser.
        if (fault.getCause() instanceof MarkedYamlEngineException marked) {
            diagnostics.add(new SyntaxFaults(file, marked).finding());
        } else {
            diagnostics.report(
                    Code.YAML_SYNTAX,
                    Place.file(file.path()),
                    "the YAML cannot be understood",
                    "compare it with a file that works");
        }
    }

    /** True for {@code title:Muscle twitches}. */
    static boolean lacksSpaceAfterColon(String line) {
        return NO_SPACE.matcher(line.strip()).lookingAt();
    }

    private Diagnostic finding() {
        if (problem.contains("TAB")) {
            return tab();
        }
        if (problem.contains("unexpected end of stream") && context.contains("quoted")) {
            int quote = contextAt.orElse(at);
            return finding(
                    quote,
                    quote + 1,
                    "the quotation mark that opens here is never closed",
                    "put the same mark at the end of the text");
        }
        if (problem.contains("escape character") || context.contains("double-quoted")) {
            return finding(
                    Math.max(0, at - 1),
                    at + 1,
                    "a backslash means something special between double quotes",
                    "write it twice, or put the text in single quotes");
        }
        return colonOrSpace().or(this::specialSign).or(this::textAfterQuote).orElseGet(this::byProblem);
    }

    private Diagnostic tab() {
        boolean indentation = lineAt(at).substring(0, column(at)).isBlank();
        return finding(
                at,
                at + 1,
                indentation ? "a tab stands at the start of the line" : "a tab stands before the value",
                "use spaces: two for each level, and one after a colon");
    }

    /** A key without a space behind its colon swallows the lines that follow, so look back for it. */
    private Optional<Diagnostic> colonOrSpace() {
        int line = lineStart(at);
        for (int back = 0; back < 3; back++) {
            Matcher matcher = NO_SPACE.matcher(lineAt(line).strip());
            if (matcher.lookingAt()) {
                int key = line + lineAt(line).indexOf(matcher.group(1));
                return Optional.of(finding(
                        key,
                        key + matcher.group(1).length(),
                        "there is no space after the colon",
                        "write \"" + matcher.group(1) + " \" and then the value"));
            }
            if (line == 0) {
                break;
            }
            line = lineStart(line - 1);
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> specialSign() {
        String line = lineAt(at);
        Matcher matcher = SIGN.matcher(line);
        if (!matcher.matches() || matcher.start(1) > column(at)) {
            return Optional.empty();
        }
        String sign = matcher.group(1);
        boolean opens = sign.equals("[") || sign.equals("{");
        boolean closed = opens && line.contains(sign.equals("[") ? "]" : "}");
        int start = lineStart(at) + matcher.start(1);
        return Optional.of(
                opens && !closed
                        ? finding(
                                start,
                                start + 1,
                                "the bracket that opens here is not closed",
                                "close it, or put the whole text in double quotes")
                        : sign(file, start, sign));
    }

    private static Diagnostic sign(SourceFile file, int start, String sign) {
        return Diagnostic.of(
                Code.YAML_SYNTAX,
                file.place(start, start + 1),
                "a text cannot start with " + sign + " unless it is in quotes",
                "put the whole text in double quotes");
    }

    /** Reports a value that starts with a sign that means something else to YAML. */
    static void reportSign(SourceFile file, int start, String sign, Diagnostics diagnostics) {
        diagnostics.add(sign(file, start, sign));
    }

    private Optional<Diagnostic> textAfterQuote() {
        Matcher matcher = AFTER_QUOTE.matcher(lineAt(at));
        if (!problem.contains("<scalar>") || !matcher.matches() || matcher.start(1) >= column(at)) {
            return Optional.empty();
        }
        String quote = matcher.group(1);
        return Optional.of(finding(
                at,
                lineStart(at) + lineAt(at).length(),
                "text goes on after the closing quotation mark",
                quote.equals("'")
                        ? "put the whole text in double quotes, or write each ' within it twice"
                        : "put the whole text in quotes, and a backslash before each \" within it"));
    }

    private Diagnostic byProblem() {
        if (problem.contains("mapping values are not allowed")) {
            boolean continued = !lineAt(at).substring(0, column(at)).strip().contains(": ") && isIndentedMore();
            return finding(
                    at,
                    at + 1,
                    "a colon and a space stand inside a text",
                    continued
                            ? "if this is a key, give it the same spaces at its start as the key above; if it is text,"
                                    + " put the whole text in double quotes"
                            : "put the whole text in double quotes");
        }
        if (problem.contains("sequence entries are not allowed")) {
            return finding(
                    at,
                    at + 1,
                    "a list cannot start on the line of its key",
                    "put the hyphen on the next line, below the key and with two more spaces; if it is text, put the"
                            + " whole text in double quotes");
        }
        if (problem.contains("could not find expected ':'")) {
            int start = contextAt.orElse(at);
            return finding(
                    start,
                    lineStart(start) + lineAt(start).length(),
                    "this line is neither a key nor part of the text above",
                    "if it is a key, put a colon after it; if it is text, start it with more spaces than the key"
                            + " above");
        }
        if (problem.contains("block scalar") || context.contains("block scalar")) {
            return finding(
                    at,
                    at + 1,
                    "text stands right after | or >",
                    "start the text on the next line, with two more spaces");
        }
        if (problem.contains("',' or")) {
            int start = contextAt.orElse(at);
            return finding(
                    start,
                    start + 1,
                    "the bracket that opens here is not closed",
                    "close it, or put the whole text in double quotes");
        }
        return finding(
                at,
                lineStart(at) + lineAt(at).length(),
                "this line does not fit those above",
                "check the spaces at its start: keys of one group, and the hyphens of one list, stand exactly below"
                        + " each other");
    }

    private boolean isIndentedMore() {
        return lineStart(at) > 0 && indent(lineAt(at)) > indent(lineAt(lineStart(at) - 1));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private Diagnostic finding(int start, int end, String message, String help) {
        return Diagnostic.of(Code.YAML_SYNTAX, file.place(start, end), message, help);
    }

    private int lineStart(int offset) {
        return offset == 0 ? 0 : file.text().lastIndexOf('\n', offset - 1) + 1;
    }

    private int column(int offset) {
        return offset - lineStart(offset);
    }

    private String lineAt(int offset) {
        int end = file.text().indexOf('\n', offset);
        return file.text().substring(lineStart(offset), end < 0 ? file.text().length() : end);
    }
}
