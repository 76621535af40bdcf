package org.leafpress.model.leaflet.medicine;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.text.Prose;

/**
 * What a medicine does not go well with.
 *
 * @param place where it starts in the source
 * @param medicines other medicines
 * @param herbal herbal remedies and supplements
 * @param food food and drink
 * @param alcohol alcohol
 * @param driving driving, cycling and machines
 */
public record Interactions(
        Place place,
        Optional<Prose> medicines,
        Optional<Prose> herbal,
        Optional<Prose> food,
        Optional<Prose> alcohol,
        Optional<Prose> driving) {}
