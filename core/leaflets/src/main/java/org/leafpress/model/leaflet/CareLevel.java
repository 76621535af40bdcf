package org.leafpress.model.leaflet;

import java.util.Arrays;
import java.util.Optional;
import org.leafpress.model.Labels;

/** How soon help is needed, the most urgent first. */
public enum CareLevel {
    /** Now. */
    EMERGENCY,
    /** Today. */
    URGENT,
    /** At an ordinary appointment. */
    ROUTINE,
    /** At a pharmacy, without an appointment. */
    PHARMACIST;

    /** True if help can wait for another day. */
    public boolean canWait() {
        return switch (this) {
            case EMERGENCY, URGENT -> false;
            case ROUTINE, PHARMACIST -> true;
        };
    }

    /** The level that authors call so, such as {@code urgent}. */
    public static Optional<CareLevel> find(String label) {
        return Arrays.stream(values())
                .filter(level -> Labels.of(level).equals(label))
                .findFirst();
    }
}
