package org.leafpress.model;

import java.util.List;
import org.leafpress.diagnostic.Place;

/**
 * How a topic is printed where it differs from the site.
 *
 * @param place where it starts in the source
 * @param formats instead of the site's
 * @param leaveOut parts that the tri-fold does without
 */
public record TopicPrint(Place place, List<PrintFormat> formats, List<Part> leaveOut) {
    public TopicPrint {
        formats = List.copyOf(formats);
        leaveOut = List.copyOf(leaveOut);
    }
}
