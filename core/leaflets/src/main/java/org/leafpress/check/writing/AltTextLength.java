package org.leafpress.check.writing;

import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.StyleLimit;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/** An alt text can be listened to in one go: up to about 125 characters (NHS digital service manual, images). */
final class AltTextLength implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        int most = wording.limit(StyleLimit.ALT_TEXT);
        wording.figures().forEach(figure -> {
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
