package org.leafpress.report;

import java.util.Collection;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Severity;

/** How many findings there are of each severity. One that stands for others counts as all of them. */
record Tally(int errors, int warnings, int infos) {
    static final Tally NONE = new Tally(0, 0, 0);

    static Tally of(Collection<Diagnostic> findings) {
        return findings.stream().map(Tally::of).reduce(NONE, Tally::plus);
    }

    private static Tally of(Diagnostic finding) {
        int count = times(finding);
        return switch (finding.severity()) {
            case ERROR -> new Tally(count, 0, 0);
            case WARNING -> new Tally(0, count, 0);
            case INFO -> new Tally(0, 0, count);
        };
    }

    /** How many findings a listed one stands for, itself included; at least 1. */
    static int times(Diagnostic finding) {
        return Math.max(1, finding.others().size());
    }

    private Tally plus(Tally other) {
        return new Tally(errors + other.errors, warnings + other.warnings, infos + other.infos);
    }

    int of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> infos;
        };
    }

    int total() {
        return errors + warnings + infos;
    }
}
