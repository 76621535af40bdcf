package org.leafpress.check.care;

import org.leafpress.check.wording.CheckedWording;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.leaflet.Leaflet;

/** A list of dos or don'ts has at least two items (NHS digital service manual, do and don't lists). */
final class LonelyAdvice implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        wording.leaflet()
                .flatMap(Leaflet::relief)
                .filter(relief -> wording.isSource())
                .ifPresent(relief -> {
                    if (relief.dos().size() == 1) {
                        report(
                                relief.dos().get(0).place(),
                                "do",
                                "add what else helps; if there is nothing else, say it in another text",
                                diagnostics);
                    }
                    if (relief.donts().size() == 1) {
                        report(
                                relief.donts().get(0).place(),
                                "do-not",
                                "if there is something else not to do, add it; do not invent anything: otherwise write it as \"caution:\" below"
                                        + " the advice that it is about, still with \"do not\"",
                                diagnostics);
                    }
                });
    }

    private static void report(Place only, String list, String remedy, Diagnostics diagnostics) {
        diagnostics.report(
                Code.LONELY_ADVICE, only, "the list \"" + list + "\" has one item only, which is no list", remedy);
    }
}
