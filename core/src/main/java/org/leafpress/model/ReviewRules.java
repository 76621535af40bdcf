package org.leafpress.model;

import java.util.Optional;
import org.leafpress.diagnostic.Place;

/**
 * How often leaflets are reviewed.
 *
 * @param place where it starts in the source
 * @param cycleMonths months between reviews, 1 to 60; has no effect yet
 */
public record ReviewRules(Place place, Optional<Integer> cycleMonths) {}
