package org.leafpress.report;

import java.util.Collection;
import org.leafpress.diagnostic.Diagnostic;

/** How many findings there are of each severity. One that stands for others counts as all of them. */
record Tally(int errors, int warnings, int infos) {
    static final Tally NONE = new Tally(0, 0, 0);

    static Tally of(Collection<Diagnostic> findings) {
        return findings.stream().map(Tally::of).reduce(NONE, Tally::plus);
    }

    private static Tally of(Diagnostic finding) {
        if (!finding.others().isEmpty()) {
            return of(finding.others());
        }
        return switch (finding.severity()) {
            case ERROR -> new Tally(1, 0, 0);
            case WARNING -> new Tally(0, 1, 0);
            case INFO -> new Tally(0, 0, 1);
        };
    }

    /** How many findings a listed one stands for, itself included; at least 1. */
    static int times(Diagnostic finding) {
        return Math.max(1, finding.others().size());
    }

    private Tally plus(Tally other) {
        return new Tally(errors + other.errors, warnings + other.warnings, infos + other.infos);
    }

    int total() {
        return errors + warnings + infos;
    }
}
