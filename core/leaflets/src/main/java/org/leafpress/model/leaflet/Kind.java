package org.leafpress.model.leaflet;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * A form that a condition takes.
 *
 * @param place where it starts in the source
 * @param id a name by which other parts refer to it, if one does
 * @param group heading over it and what follows in the same group
 * @param name plain name
 * @param medicalName medical word
 * @param text what sets it apart
 */
public record Kind(
        Place place,
        Optional<Id> id,
        @ReadAs(PassageKind.HEADING) Optional<Text> group,
        @ReadAs(PassageKind.HEADING) Text name,
        Optional<Text> medicalName,
        Prose text) {}
