package org.leafpress.model;

import java.time.LocalDate;
import org.leafpress.diagnostic.Place;

/**
 * A day that an author wrote down.
 *
 * @param date the day
 * @param place where it stands
 */
public record Day(LocalDate date, Place place) {
    /** As authors write it, such as 2026-11-26. */
    @Override
    public String toString() {
        return date.toString();
    }
}
