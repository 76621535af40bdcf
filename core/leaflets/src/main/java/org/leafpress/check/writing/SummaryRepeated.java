package org.leafpress.check.writing;

import org.leafpress.check.draft.Draft;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.leaflet.Leaflet;

/** The main message says something besides the summary, which stands right before it. */
final class SummaryRepeated implements Rule<Draft> {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        draft.leaflet().filter(leaflet -> draft.isSource()).ifPresent(leaflet -> check(leaflet, diagnostics));
    }

    private static void check(Leaflet leaflet, Diagnostics diagnostics) {
        leaflet.mainMessage()
                .filter(message ->
                        Draft.plain(Draft.words(message)).equals(Draft.plain(Draft.words(leaflet.summary()))))
                .ifPresent(message -> diagnostics.report(
                        Code.SUMMARY_REPEATED,
                        message.place(),
                        "the main message says the same as the summary",
                        "delete it, or say the one thing to remember"));
    }
}
