package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Key;
import org.leafpress.model.OrFile;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * One thing that a part such as risk factors or complications says: text, items of a list, or both.
 *
 * @param place where it starts in the source
 * @param id a name by which other parts refer to it, if one does
 * @param title heading over it
 * @param audience whom it is for, if not for everybody, such as {@code Babies}; shown as a heading over it and what follows for the same
 * @param text said first
 * @param points a list that follows the text
 * @param after said after the list
 */
public record Aspect(
        Place place,
        Optional<Id> id,
        @ReadAs(PassageKind.HEADING) Optional<Text> title,
        @Key("for") @ReadAs(PassageKind.HEADING) Optional<Text> audience,
        @OrFile Optional<Prose> text,
        @ReadAs(PassageKind.ITEM) List<Prose> points,
        Optional<Prose> after) {
    public Aspect {
        points = List.copyOf(points);
    }
}
