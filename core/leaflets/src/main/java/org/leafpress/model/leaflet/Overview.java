package org.leafpress.model.leaflet;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Neutral;
import org.leafpress.model.Ref;
import org.leafpress.model.text.Prose;

/**
 * What the thing is.
 *
 * @param place where it starts in the source
 * @param whatItIs what it is
 * @param feelsLike how it feels or looks
 * @param howLong how long it lasts
 * @param howItHappens what goes on in the body
 * @param figure a picture of what goes on
 */
public record Overview(
        Place place,
        Optional<Prose> whatItIs,
        Optional<Prose> feelsLike,
        Optional<Prose> howLong,
        Optional<Prose> howItHappens,
        @Neutral Optional<Ref> figure) {}
