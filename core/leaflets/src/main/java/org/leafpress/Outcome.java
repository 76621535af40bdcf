package org.leafpress;

import java.util.List;
import java.util.stream.Stream;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Severity;
import org.leafpress.diagnostic.SourceLines;

/**
 * What a build came to.
 *
 * @param diagnostics all findings that count, sorted
 * @param suppressed those that a topic lets pass, sorted
 * @param lines the source lines that findings point at
 * @param topics topics that could be read
 * @param pages HTML pages published
 * @param written files that are new or have new content
 * @param unchanged files that had the right content already
 * @param removed files that are no longer part of the site
 * @param published true when the site in the output folder is the one just built
 * @param failed true when the findings fail the build, as {@link FailOn} says
 */
public record Outcome(
        List<Diagnostic> diagnostics,
        List<Findings.Suppressed> suppressed,
        SourceLines lines,
        int topics,
        int pages,
        int written,
        int unchanged,
        int removed,
        boolean published,
        boolean failed) {
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
        suppressed = List.copyOf(suppressed);
    }

    /** What a command came to that makes no site: it has failed if it has found an error. */
    static Outcome ofCommand(List<Diagnostic> diagnostics, SourceLines lines) {
        boolean failed = diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
        return new Outcome(diagnostics, List.of(), lines, 0, 0, 0, 0, 0, false, failed);
    }

    /** The same, with errors that were found afterwards. */
    Outcome with(List<Diagnostic> errors) {
        Diagnostics all = new Diagnostics();
        all.addAll(diagnostics);
        all.addAll(errors);
        return new Outcome(
                all.sorted(),
                suppressed,
                lines,
                topics,
                pages,
                written,
                unchanged,
                removed,
                published,
                failed || !errors.isEmpty());
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
