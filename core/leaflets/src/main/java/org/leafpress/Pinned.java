package org.leafpress;

import java.util.List;
import org.leafpress.model.translation.Translation.PartStatus;

/**
 * The result of pinning.
 *
 * @param parts those that are pinned now, each with the state that it was in before
 */
public record Pinned(Outcome outcome, List<PartStatus> parts) {
    public Pinned {
        parts = List.copyOf(parts);
    }
}
