package org.leafpress.report;

import java.util.Collection;
import org.leafpress.diagnostic.Diagnostic;

/** How many findings there are of each severity. One that stands for others counts as all of them. */
record FindingCounts(int errors, int warnings, int infos) {
    static final FindingCounts NONE = new FindingCounts(0, 0, 0);

    static FindingCounts of(Collection<Diagnostic> findings) {
        return findings.stream().map(FindingCounts::of).reduce(NONE, FindingCounts::plus);
    }

    private static FindingCounts of(Diagnostic finding) {
        if (!finding.others().isEmpty()) {
            return of(finding.others());
        }
        return switch (finding.severity()) {
            case ERROR -> new FindingCounts(1, 0, 0);
            case WARNING -> new FindingCounts(0, 1, 0);
            case INFO -> new FindingCounts(0, 0, 1);
        };
    }

    /** How many findings a listed one stands for, itself included; at least 1. */
    static int times(Diagnostic finding) {
        return Math.max(1, finding.others().size());
    }

    private FindingCounts plus(FindingCounts other) {
        return new FindingCounts(errors + other.errors, warnings + other.warnings, infos + other.infos);
    }

    int total() {
        return errors + warnings + infos;
    }
}
