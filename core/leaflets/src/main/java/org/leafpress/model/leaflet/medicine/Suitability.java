package org.leafpress.model.leaflet.medicine;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * Who can take a medicine and who cannot.
 *
 * @param place where it starts in the source
 * @param text said first
 * @param can who can take it
 * @param cannot who must not take it
 * @param askFirst who should speak to a pharmacist or doctor first
 */
public record Suitability(
        Place place,
        Optional<Prose> text,
        @ReadAs(PassageKind.ITEM) List<Prose> can,
        @ReadAs(PassageKind.ITEM) List<Prose> cannot,
        @ReadAs(PassageKind.ITEM) List<Prose> askFirst) {
    public Suitability {
        can = List.copyOf(can);
        cannot = List.copyOf(cannot);
        askFirst = List.copyOf(askFirst);
    }
}
