package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Neutral;
import org.leafpress.model.Ref;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * What happens in one area of the body.
 *
 * @param place where it starts in the source
 * @param area which area
 * @param feelsLike how it feels there
 * @param causes common causes there
 * @param note anything else
 */
@ReadAs(PassageKind.CELL)
public record AreaNote(
        Place place,
        @Neutral BodyArea area,
        Optional<Prose> feelsLike,
        @Neutral List<Ref> causes,
        Optional<Prose> note) {
    public AreaNote {
        causes = List.copyOf(causes);
    }
}
