package org.leafpress.model.leaflet.medicine;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.text.Prose;

/**
 * A medicine or a condition and having a baby.
 *
 * @param place where it starts in the source
 * @param pregnancy while pregnant
 * @param breastfeeding while breastfeeding
 * @param fertility when trying for a baby
 * @param contraception with contraceptives
 */
public record Pregnancy(
        Place place,
        Optional<Prose> pregnancy,
        Optional<Prose> breastfeeding,
        Optional<Prose> fertility,
        Optional<Prose> contraception) {}
