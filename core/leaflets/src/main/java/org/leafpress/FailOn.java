package org.leafpress;

import java.util.Collection;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Severity;

/** Which findings fail a build. Errors keep anything from being published, whatever is chosen here. */
public enum FailOn {
    /** Errors. */
    ERROR,
    /** Errors and warnings; then warnings, too, keep anything from being published. */
    WARNING,
    /** None. */
    NEVER;

    /** True when one of the findings keeps anything from being published. */
    boolean forbids(Collection<Diagnostic> findings) {
        return findings.stream()
                .map(Diagnostic::severity)
                .anyMatch(severity -> severity == Severity.ERROR || (severity == Severity.WARNING && this == WARNING));
    }
}
