package org.leafpress.model.leaflet;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Key;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * A symptom, and what it may be a sign of.
 *
 * @param place where it starts in the source
 * @param audience whom it is for, if not for everybody, such as {@code Babies}; shown as a heading over it and what follows for the same
 * @param sign what the reader notices
 * @param cause what it may come from; if any symptom has one, all are shown as a table
 */
public record Symptom(
        Place place,
        @Key("for") @ReadAs(PassageKind.HEADING) Optional<Text> audience,
        @ReadAs(PassageKind.ITEM) Prose sign,
        @ReadAs(PassageKind.CELL) Optional<Prose> cause) {}
