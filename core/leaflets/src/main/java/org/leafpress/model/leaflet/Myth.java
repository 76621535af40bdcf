package org.leafpress.model.leaflet;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * A belief, and what is true.
 *
 * @param place where it starts in the source
 * @param id a name by which other parts refer to it, if one does
 * @param myth the belief
 * @param fact what is true
 */
public record Myth(
        Place place,
        Optional<Id> id,
        @ReadAs(PassageKind.ITEM) Phrase myth,
        Prose fact) {}
