package org.leafpress.model.review;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Day;

/**
 * The review dates of a topic.
 *
 * @param place where it starts in the source
 * @param last last clinical review; empty if there has been none
 * @param due next review
 */
public record Review(Place place, Optional<Day> last, Optional<Day> due) {}
