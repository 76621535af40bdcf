package org.leafpress.model.leaflet.medicine;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.text.Prose;

/**
 * How much of a medicine to take.
 *
 * @param place where it starts in the source
 * @param text said before the doses
 * @param doses by age or weight
 * @param after said after the doses
 */
public record Dosage(Place place, Optional<Prose> text, List<Dose> doses, Optional<Prose> after) {
    public Dosage {
        doses = List.copyOf(doses);
    }
}
