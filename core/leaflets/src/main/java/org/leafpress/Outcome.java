package org.leafpress;

import java.util.List;
import java.util.stream.Stream;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Severity;
import org.leafpress.diagnostic.SourceLines;

/**
 * The findings of a command.
 *
 * @param diagnostics all findings that count, sorted
 * @param suppressed those that a topic lets pass, sorted
 * @param lines the source lines that findings point at
 * @param failed true when the findings fail the command, as {@link FailOn} says
 */
public record Outcome(
        List<Diagnostic> diagnostics, List<Findings.Suppressed> suppressed, SourceLines lines, boolean failed) {
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
        suppressed = List.copyOf(suppressed);
    }

    /** The findings of a command that fails only if there is an error. */
    static Outcome of(Diagnostics diagnostics, SourceLines lines) {
        return of(new Findings(diagnostics.sorted(), List.of()), lines, FailOn.ERROR);
    }

    static Outcome of(Findings findings, SourceLines lines, FailOn failOn) {
        return new Outcome(
                findings.counted(),
                findings.suppressed(),
                lines,
                failOn != FailOn.NEVER && failOn.forbids(findings.counted()));
    }

    /** The findings of two commands together. */
    public Outcome and(Outcome other) {
        Diagnostics all = new Diagnostics();
        all.addAll(diagnostics);
        all.addAll(other.diagnostics());
        return new Outcome(all.sorted(), suppressed, lines, failed || other.failed());
    }

    /** How many findings have the severity, those counted that another stands for. */
    public long count(Severity severity) {
        return diagnostics.stream()
                .flatMap(diagnostic ->
                        diagnostic.others().isEmpty() ? Stream.of(diagnostic) : diagnostic.others().stream())
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}
