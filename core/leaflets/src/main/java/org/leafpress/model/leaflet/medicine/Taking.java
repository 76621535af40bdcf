package org.leafpress.model.leaflet.medicine;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.text.Prose;

/**
 * How to take a medicine.
 *
 * @param place where it starts in the source
 * @param how how to take it
 * @param when when to take it
 * @param howLong for how long
 * @param missedDose what to do when a dose was forgotten
 * @param tooMuch what to do after too much of it
 */
public record Taking(
        Place place,
        Optional<Prose> how,
        Optional<Prose> when,
        Optional<Prose> howLong,
        Optional<Prose> missedDose,
        Optional<Prose> tooMuch) {}
