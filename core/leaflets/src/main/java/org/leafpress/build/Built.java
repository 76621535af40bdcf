package org.leafpress.build;

import java.util.List;
import java.util.Optional;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Diagnostic;

/**
 * A build that has come to its end.
 *
 * @param topics how many could be read
 * @param published empty if a finding forbids it
 */
public record Built(int topics, Optional<Published> published, Findings findings) {
    /** The same, with findings about the build itself. */
    public Built and(List<Diagnostic> notes) {
        return new Built(topics, published, findings.and(new Findings(notes, List.of())));
    }
}
