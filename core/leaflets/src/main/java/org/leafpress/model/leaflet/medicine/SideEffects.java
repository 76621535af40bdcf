package org.leafpress.model.leaflet.medicine;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.leaflet.Remedy;
import org.leafpress.model.text.Prose;

/**
 * What else a medicine may do.
 *
 * @param place where it starts in the source
 * @param text said first
 * @param groups by how often they happen and how serious they are
 * @param coping what to do about them
 * @param after said last
 */
public record SideEffects(
        Place place, Optional<Prose> text, List<SideEffectGroup> groups, List<Remedy> coping, Optional<Prose> after) {
    public SideEffects {
        groups = List.copyOf(groups);
        coping = List.copyOf(coping);
    }
}
