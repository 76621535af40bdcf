package org.leafpress.model.leaflet;

import java.util.List;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * The visit to a clinician.
 *
 * @param place where it starts in the source
 * @param prepare what to note down or bring
 * @param whatHappens what the clinician may do
 * @param ask what the reader may want to ask
 */
public record Appointment(
        Place place,
        @ReadAs(PassageKind.ITEM) List<Prose> prepare,
        @ReadAs(PassageKind.ITEM) List<Prose> whatHappens,
        @ReadAs(PassageKind.ITEM) List<Prose> ask) {
    public Appointment {
        prepare = List.copyOf(prepare);
        whatHappens = List.copyOf(whatHappens);
        ask = List.copyOf(ask);
    }
}
