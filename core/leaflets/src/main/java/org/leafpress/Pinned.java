package org.leafpress;

import java.util.List;
import org.leafpress.model.translation.Translation.PartStatus;

/**
 * The parts of a translation that were marked as up to date.
 *
 * @param parts those that are pinned now, each with the state that it was in before
 */
public record Pinned(Outcome outcome, List<PartStatus> parts) {
    public Pinned {
        parts = List.copyOf(parts);
    }
}
