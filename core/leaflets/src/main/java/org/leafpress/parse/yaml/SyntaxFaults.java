package org.leafpress.parse.yaml;

import java.util.Optional;
import java.util.OptionalInt;
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

    private SyntaxFault fault() {
        if (problem.contains("TAB")) {
            return tab();
        }
        OptionalInt open = new UnclosedValues(text).find(at);
        if (open.isPresent()) {
            return QuotingFaults.neverClosed(file, text, open.getAsInt());
        }
        if (problem.contains("unexpected end of stream") && context.contains("quoted")) {
            return QuotingFaults.neverClosed(file, text, contextAt.orElse(at));
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
        ColonFaults colons = new ColonFaults(file, lines);
        QuotingFaults quoting = new QuotingFaults(file, lines);
        return colons.spaceForgotten(at)
                .or(() -> quoting.sign(at))
                .or(() -> problem.contains("<scalar>") ? quoting.textAfterQuote(at) : Optional.empty())
                .or(() ->
                        colons.colonForgotten(lacksColon() ? lines.lineStart(contextAt.orElse(at)) : lines.headOf(at)))
                .orElseGet(this::byProblem);
    }

    private boolean lacksColon() {
        return problem.contains("could not find expected ':'");
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
        if (lacksColon()) {
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
            return QuotingFaults.neverClosed(file, text, contextAt.orElse(at));
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
