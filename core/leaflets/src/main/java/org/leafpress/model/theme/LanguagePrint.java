package org.leafpress.model.theme;

import java.util.List;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.leaflet.Part;

/**
 * How a topic is printed in one language, where that differs from the others: some scripts take more room.
 *
 * @param place where it starts in the source
 * @param language of the leaflet
 * @param formats instead of the topic's
 * @param leaveOut parts that the tri-fold does without, instead of the topic's
 */
public record LanguagePrint(Place place, LanguageTag language, List<PrintFormat> formats, List<Part> leaveOut) {
    public LanguagePrint {
        formats = List.copyOf(formats);
        leaveOut = List.copyOf(leaveOut);
    }
}
