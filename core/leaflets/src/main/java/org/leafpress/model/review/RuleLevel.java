package org.leafpress.model.review;

import java.util.Optional;
import org.leafpress.diagnostic.Severity;

/** How a site takes one kind of finding. */
public enum RuleLevel {
    /** It is not reported. */
    OFF,
    /** Worth knowing. */
    INFO,
    /** Someone should look. */
    WARNING,
    /** Nothing is published while it stands. */
    ERROR;

    /** How grave its findings then are; empty if they are not reported. */
    public Optional<Severity> severity() {
        return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }
}
