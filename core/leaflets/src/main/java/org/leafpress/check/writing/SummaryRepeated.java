package org.leafpress.check.writing;

import org.leafpress.check.wording.CheckedWording;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.leaflet.Leaflet;

/** The main message says something besides the summary, which stands right before it. */
final class SummaryRepeated implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        wording.leaflet().filter(leaflet -> wording.isSource()).ifPresent(leaflet -> check(leaflet, diagnostics));
    }

    private static void check(Leaflet leaflet, Diagnostics diagnostics) {
        leaflet.mainMessage()
                .filter(message -> CheckedWording.plain(CheckedWording.words(message))
                        .equals(CheckedWording.plain(CheckedWording.words(leaflet.summary()))))
                .ifPresent(message -> diagnostics.report(
                        Code.SUMMARY_REPEATED,
                        message.place(),
                        "the main message says the same as the summary",
                        "delete it, or say the one thing to remember"));
    }
}
