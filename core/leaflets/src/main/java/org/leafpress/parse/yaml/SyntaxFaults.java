package org.leafpress.parse.yaml;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** A line that might be a key without its colon, and a value. */
    private static final Pattern KEY_WITHOUT_COLON = Pattern.compile("([a-z][a-z0-9-]*)[ \\t]+\\S");

    private static final Pattern KEY_OR_ITEM = Pattern.compile("-|- .*|[\\p{L}_][\\p{L}\\p{N}_-]*:(?: .*)?");

    /** A value that starts with a sign that means something else to YAML. */
    private static final Pattern SIGN =
            Pattern.compile("\\s*(?:- +)*+(?:[\\w-]+:[ \\t]+)?([\\[{*&!%@`])(.*)", Pattern.DOTALL);

    private static final Pattern AFTER_QUOTE = Pattern.compile("\\s*(?:- +)*+(?:[\\w-]+:[ \\t]+)?([\"']).*");

    private final SourceFile file;
    private final String text;
    private final CodePointOffsets codePoints;
    private final String problem;
    private final String context;
    private final int at;
    private final Optional<Integer> contextAt;

    private SyntaxFaults(SourceFile file, String text, MarkedYamlEngineException fault) {
        this.file = file;
        this.text = text;
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
        OptionalInt open = new OpenValues(text).find(at);
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
        boolean indentation = lineAt(at).substring(0, column(at)).isBlank();
        return fault(
                at,
                at + 1,
                indentation ? Scope.LINES : Scope.SIGN,
                indentation ? "a tab stands at the start of the line" : "a tab stands before the value",
                "use spaces: two for each level, and one after a colon");
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
                                : "close it, or put the whole text in double quotes"),
                open,
                Scope.VALUE);
    }

    /** A key without a space behind its colon swallows the lines that follow, so look back for it. */
    private Optional<SyntaxFault> colonOrSpace() {
        int line = lineStart(at);
        for (int back = 0; back < 3; back++) {
            String words = lineAt(line).strip();
            Matcher noSpace = NO_SPACE.matcher(words);
            Matcher wide = WIDE_COLON.matcher(words);
            int start = line + lineAt(line).indexOf(words);
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
            line = lineStart(line - 1);
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
        String line = lineAt(at);
        Matcher matcher = SIGN.matcher(line);
        if (!matcher.matches() || matcher.start(1) > column(at)) {
            return Optional.empty();
        }
        String sign = matcher.group(1);
        boolean opens = sign.equals("[") || sign.equals("{");
        boolean closed = opens && line.contains(sign.equals("[") ? "]" : "}");
        int start = lineStart(at) + matcher.start(1);
        return Optional.of(opens && !closed ? neverClosed(file, text, start) : sign(file, start, sign));
    }

    /** A value that starts with a sign that means something else to YAML. */
    static SyntaxFault sign(SourceFile file, int start, String sign) {
        return new SyntaxFault(
                Diagnostic.of(
                        Code.YAML_SYNTAX,
                        file.place(start, start + 1),
                        "a text cannot start with " + sign + " unless it is in quotes",
                        sign.equals("`") ? "delete each of these marks" : "put the whole text in double quotes"),
                start,
                Scope.VALUE);
    }

    private Optional<SyntaxFault> textAfterQuote() {
        Matcher matcher = AFTER_QUOTE.matcher(lineAt(at));
        if (!problem.contains("<scalar>") || !matcher.matches() || matcher.start(1) >= column(at)) {
            return Optional.empty();
        }
        String quote = matcher.group(1);
        return Optional.of(fault(
                at,
                lineEnd(at),
                Scope.VALUE,
                "text goes on after the closing quotation mark",
                quote.equals("'")
                        ? "put the whole text in double quotes, or write each ' within it twice"
                        : "put the whole text in quotes, and a backslash before each \" within it"));
    }

    /** A word alone on its line, and below it what would be its value. */
    private Optional<SyntaxFault> colonForgotten() {
        int line = problem.contains("could not find expected ':'") ? lineStart(contextAt.orElse(at)) : headOf(at);
        String words = lineAt(line).strip();
        Matcher matcher = LONE_WORD.matcher(words);
        int next = lineEnd(line) + 1;
        boolean hasValue = next < text.length() && indent(lineAt(next)) > indent(lineAt(line));
        if (!hasValue || !matcher.matches()) {
            return Optional.empty();
        }
        int start = line + indent(lineAt(line)) + matcher.start(1);
        String word = matcher.group(1);
        return Optional.of(fault(
                start,
                start + word.length(),
                Scope.LINES,
                "there is no colon after \"" + word + "\"",
                "if it is a key, write \"" + word + ":\"; if it is text, put the whole text in double quotes"));
    }

    /** The start of the last line above that has fewer spaces at its start; of the first line if there is none. */
    private int headOf(int offset) {
        int line = lineStart(offset);
        int indent = indent(lineAt(line));
        while (line > 0) {
            line = lineStart(line - 1);
            String above = lineAt(line);
            if (!above.isBlank() && indent(above) < indent) {
                return line;
            }
        }
        return 0;
    }

    private SyntaxFault byProblem() {
        if (problem.contains("mapping values are not allowed")) {
            return colonInText();
        }
        if (problem.contains("sequence entries are not allowed")) {
            return fault(
                    at,
                    at + 1,
                    Scope.VALUE,
                    "a list cannot start on the line of its key",
                    "put the hyphen on the next line, below the key and with two more spaces; if it is text, put the"
                            + " whole text in double quotes");
        }
        if (problem.contains("could not find expected ':'")) {
            int start = contextAt.orElse(at);
            return isBelowItem(start) ? neitherItemNorText(start) : neitherKeyNorText(start);
        }
        if (problem.contains("block scalar") || context.contains("block scalar")) {
            return fault(
                    at,
                    at + 1,
                    Scope.VALUE,
                    "text stands right after | or >",
                    "start the text on the next line, with two more spaces");
        }
        if (problem.contains("',' or")) {
            return neverClosed(file, text, contextAt.orElse(at));
        }
        if (problem.contains("<scalar>") && isBelowItem(at)) {
            return neitherItemNorText(at);
        }
        int open = contextAt.orElse(at);
        if (context.contains("block collection")
                && column(open) == column(at)
                && text.startsWith("- ", open)
                && !text.startsWith("-", at)) {
            return fault(
                    open,
                    open + 1,
                    Scope.LINES,
                    "a hyphen stands before this line, but not before the keys below it",
                    "if they belong together, delete the hyphen and the space behind it");
        }
        return fault(
                at,
                lineEnd(at),
                Scope.LINES,
                "this line does not fit those above",
                spacesAbove(at)
                        + "keys of one group, and the hyphens of one list, stand exactly below each other");
    }

    /** How many spaces a line should have that lacks one beside the line above, or has one more; its keys may stand behind a hyphen. */
    private String spacesAbove(int offset) {
        int own = indent(lineAt(offset));
        int above = lineAbove(offset);
        int indent = above < 0 ? own : indent(lineAt(above));
        int key = above >= 0 && lineAt(above).startsWith("- ", indent) ? indent + 2 : indent;
        String near = IntStream.of(indent, key)
                .distinct()
                .filter(column -> Math.abs(column - own) == 1)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" or "));
        return near.isEmpty()
                ? "check the spaces at its start: "
                : "it starts with " + own + " spaces; write " + near + ", as in the line above: ";
    }

    private SyntaxFault colonInText() {
        int above = lineAbove(at);
        boolean key = KEY_OR_ITEM.matcher(lineAt(at).strip()).matches()
                && lineAt(at).strip().indexOf(':') == column(at) - indent(lineAt(at));
        if (key
                && above >= 0
                && indent(lineAt(above)) == indent(lineAt(at))
                && !KEY_OR_ITEM.matcher(lineAt(above).strip()).matches()) {
            return neitherKeyNorText(above + indent(lineAt(above)));
        }
        boolean continued = !lineAt(at).substring(0, column(at)).strip().contains(": ") && isIndentedMore();
        return fault(
                at,
                at + 1,
                continued ? Scope.LINES : Scope.VALUE,
                "a colon and a space stand inside a text",
                continued
                        ? "if this is a key, give it the same spaces at its start as the key above"
                                + (above >= 0 && indent(lineAt(above)) > 0
                                        ? ", or, if an item of a list begins there, write a hyphen and a space before"
                                                + " the key above"
                                        : "")
                                + "; if it is text, put the whole text in double quotes"
                        : "put the whole text in double quotes");
    }

    private SyntaxFault neitherKeyNorText(int start) {
        Matcher key = KEY_WITHOUT_COLON.matcher(text).region(start, lineEnd(start));
        String name = key.lookingAt() ? key.group(1) : "";
        return fault(
                start,
                lineEnd(start),
                Scope.LINES,
                "this line is neither a key nor part of the text above",
                (name.isEmpty()
                                ? "if it is a key, put a colon after it"
                                : "if \"" + name + "\" is a key, write \"" + name + ": \" and then the value")
                        + "; if the line is text, start it with more spaces than the key above");
    }

    private SyntaxFault neitherItemNorText(int start) {
        return fault(
                start,
                lineEnd(start),
                Scope.LINES,
                "this line is neither an item of the list above nor part of its last item",
                "if it is an item, start it with the same spaces and a hyphen as those above; if it is more of the last"
                        + " item, start it with two spaces more than that");
    }

    /** True for a line that is no key, and stands below an item of a list without being indented more. */
    private boolean isBelowItem(int offset) {
        int above = lineAbove(offset);
        return above >= 0
                && !KEY_OR_ITEM.matcher(lineAt(offset).strip()).matches()
                && indent(lineAt(above)) >= indent(lineAt(offset))
                && lineAt(above).strip().startsWith("- ");
    }

    /** The start of the last line above that is not blank; negative if there is none. */
    private int lineAbove(int offset) {
        int line = lineStart(offset);
        while (line > 0) {
            line = lineStart(line - 1);
            if (!lineAt(line).isBlank()) {
                return line;
            }
        }
        return -1;
    }

    private boolean isIndentedMore() {
        return lineStart(at) > 0 && indent(lineAt(at)) > indent(lineAt(lineStart(at) - 1));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private SyntaxFault fault(int start, int end, Scope scope, String message, String help) {
        return new SyntaxFault(Diagnostic.of(Code.YAML_SYNTAX, file.place(start, end), message, help), start, scope);
    }

    private int lineStart(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    private int column(int offset) {
        return offset - lineStart(offset);
    }

    private String lineAt(int offset) {
        return text.substring(lineStart(offset), lineEnd(offset));
    }
}
