package org.leafpress.check.writing;

import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.StyleLimit;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Text;
import org.leafpress.model.leaflet.Leaflet;

/** A title can be taken in at a glance: up to 65 characters (NHS digital service manual, page titles). */
final class TitleLength implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        wording.leaflet()
                .map(Leaflet::title)
                .ifPresent(title -> check(title, wording.limit(StyleLimit.TITLE), diagnostics));
    }

    private static void check(Text title, int most, Diagnostics diagnostics) {
        int length = title.value().codePointCount(0, title.value().length());
        if (length > most) {
            diagnostics.report(
                    Code.LONG_TITLE,
                    title.place(),
                    "the title has " + length + " characters, more than " + most,
                    "put the words that people look for first, and leave the rest to the summary");
        }
    }
}
