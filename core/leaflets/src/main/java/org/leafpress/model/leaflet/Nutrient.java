package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * Something in food that matters here.
 *
 * @param place where it starts in the source
 * @param id a name by which other parts refer to it, if one does
 * @param name plain name
 * @param role what it does
 * @param whenLow what too little does
 * @param foods where it is found
 */
@ReadAs(PassageKind.CELL)
public record Nutrient(
        Place place, Optional<Id> id, Text name, Prose role, Optional<Prose> whenLow, List<Phrase> foods) {
    public Nutrient {
        foods = List.copyOf(foods);
    }
}
