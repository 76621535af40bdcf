package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Neutral;
import org.leafpress.model.Text;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * One of the things that are compared.
 *
 * @param place where it starts in the source
 * @param id a name by which other parts refer to it, if one does
 * @param name plain name
 * @param medicalName medical word
 * @param whatItIs what it is
 * @param feelsLike how it feels
 * @param lasts how long it lasts
 * @param cells what it has in the columns that the comparison names, in their order
 * @param topic its own topic
 */
@ReadAs(PassageKind.CELL)
public record CompareItem(
        Place place,
        Optional<Id> id,
        Text name,
        Optional<Text> medicalName,
        Optional<Prose> whatItIs,
        Optional<Prose> feelsLike,
        Optional<Prose> lasts,
        List<Prose> cells,
        @Neutral Optional<TopicRef> topic) {
    public CompareItem {
        cells = List.copyOf(cells);
    }
}
