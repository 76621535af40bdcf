package org.leafpress.check;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.Leaflet;
import org.leafpress.model.Topic;

/** A title can be taken in at a glance: up to 65 characters (NHS digital service manual, page titles). */
final class TitleLength implements Rule {
    @Override
    public void check(Topic topic, SiteContext context, Diagnostics diagnostics) {
        int most = context.limit(Limit.TITLE);
        for (Leaflet leaflet : topic.leaflets().values()) {
            String title = leaflet.title().value();
            int length = title.codePointCount(0, title.length());
            if (length > most) {
                diagnostics.report(
                        Code.LONG_TITLE,
                        leaflet.title().place(),
                        "the title has " + length + " characters, more than " + most,
                        "put the words that people look for first, and leave the rest to the summary");
            }
        }
    }
}
