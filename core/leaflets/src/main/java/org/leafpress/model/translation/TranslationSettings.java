package org.leafpress.model.translation;

import java.util.Optional;
import org.leafpress.diagnostic.Place;

/**
 * How the site deals with translations that are out of date.
 *
 * @param place where it starts in the source
 * @param staleEmergency when emergency or urgent advice is out of date; {@code withdraw} unless told
 */
public record TranslationSettings(Place place, Optional<StaleEmergency> staleEmergency) {
    /** The usual rules. */
    public static TranslationSettings usual(Place place) {
        return new TranslationSettings(place, Optional.empty());
    }

    /** True if a translation must be taken back. */
    public boolean holdsBack(Translation translation) {
        return staleEmergency.orElse(StaleEmergency.WITHDRAW) == StaleEmergency.WITHDRAW
                && translation.parts().stream()
                        .anyMatch(status -> status.part().isCritical() && status.state() != PartState.CURRENT);
    }
}
