package org.leafpress.check;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.Leaflet;
import org.leafpress.model.Topic;

/** An alt text can be listened to in one go: up to about 125 characters (NHS digital service manual, images). */
final class AltTextLength implements Rule {
    @Override
    public void check(Topic topic, SiteContext context, Diagnostics diagnostics) {
        int most = context.limit(Limit.ALT_TEXT);
        for (Leaflet leaflet : topic.leaflets().values()) {
            leaflet.figures().forEach(figure -> {
                String alt = figure.alt().value();
                int length = alt.codePointCount(0, alt.length());
                if (length > most) {
                    diagnostics.report(
                            Code.LONG_ALT_TEXT,
                            figure.alt().place(),
                            "the alt text has " + length + " characters, more than " + most,
                            "say what the picture is there for; put the rest into the caption or the text");
                }
            });
        }
    }
}
