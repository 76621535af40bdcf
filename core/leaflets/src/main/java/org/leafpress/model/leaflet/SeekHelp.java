package org.leafpress.model.leaflet;

import java.util.Arrays;
import java.util.List;
import org.leafpress.diagnostic.Place;

/**
 * When to seek help, by care level.
 *
 * @param place where it starts in the source
 * @param emergency call an ambulance or go to hospital now
 * @param urgent get advice today
 * @param routine make an ordinary appointment
 * @param pharmacist ask a pharmacist; no appointment is needed
 */
public record SeekHelp(
        Place place,
        List<CareCard> emergency,
        List<CareCard> urgent,
        List<CareCard> routine,
        List<CareCard> pharmacist) {
    public SeekHelp {
        emergency = List.copyOf(emergency);
        urgent = List.copyOf(urgent);
        routine = List.copyOf(routine);
        pharmacist = List.copyOf(pharmacist);
    }

    /** The cards of all levels, the most urgent first. */
    public List<CareCard> all() {
        return Arrays.stream(CareLevel.values())
                .flatMap(level -> of(level).stream())
                .toList();
    }

    /** The cards of a level. */
    public List<CareCard> of(CareLevel level) {
        return switch (level) {
            case EMERGENCY -> emergency;
            case URGENT -> urgent;
            case ROUTINE -> routine;
            case PHARMACIST -> pharmacist;
        };
    }
}
