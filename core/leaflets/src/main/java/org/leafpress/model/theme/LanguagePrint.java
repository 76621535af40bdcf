package org.leafpress.model.theme;

import java.util.List;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;

/**
 * How a topic is printed in one language, where that differs from the others: some scripts take more room.
 *
 * @param place where it starts in the source
 * @param language of the leaflet
 * @param formats instead of the topic's
 * @param must parts, and sections of prose by their id, that formats of one sheet have whatever their rank, instead of the topic's
 * @param leaveOut parts, and sections of prose by their id, that formats of one sheet do without, instead of the topic's
 */
public record LanguagePrint(
        Place place, LanguageTag language, List<PrintFormat> formats, List<Text> must, List<Text> leaveOut) {
    public LanguagePrint {
        formats = List.copyOf(formats);
        must = List.copyOf(must);
        leaveOut = List.copyOf(leaveOut);
    }
}
