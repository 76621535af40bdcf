package org.leafpress.model.governance;

import java.util.Optional;
import org.leafpress.model.review.Assessment;
import org.leafpress.model.text.Fingerprint;

/**
 * What someone answered to an item of an instrument, and whether that is about the text as it is.
 *
 * @param assessment as the topic records it
 * @param flaw why it does not count; empty when it does
 * @param text fingerprint of the text as it is; empty when the topic has no leaflet in the language
 */
public record JudgedAnswer(Assessment assessment, Optional<Flaw> flaw, Optional<Fingerprint> text) {
    /** True when it counts. */
    public boolean holds() {
        return flaw.isEmpty();
    }
}
