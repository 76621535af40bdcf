package org.leafpress.model.governance;

import java.util.Optional;
import org.leafpress.model.review.SignOff;

/**
 * A sign-off, and whether it holds.
 *
 * @param signOff as the topic records it
 * @param flaw why it does not hold; empty when it does
 */
public record JudgedSignOff(SignOff signOff, Optional<Flaw> flaw) {
    /** True when it counts. */
    public boolean holds() {
        return flaw.isEmpty();
    }
}
