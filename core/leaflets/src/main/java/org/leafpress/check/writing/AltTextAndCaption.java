package org.leafpress.check.writing;

import org.leafpress.check.wording.CheckedWording;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.leaflet.FigureText;

/**
 * An alt text says something else than the caption, which is read out as well (NHS digital service manual, images).
 */
final class AltTextAndCaption implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        for (FigureText figure : wording.figures()) {
            boolean same = figure.caption()
                    .filter(caption -> CheckedWording.plain(CheckedWording.words(caption))
                            .equals(CheckedWording.plain(figure.alt().value())))
                    .isPresent();
            if (same) {
                diagnostics.report(
                        Code.ALT_IS_CAPTION,
                        figure.alt().place(),
                        "the alt text says the same as the caption",
                        "change one of the two: the alt text says what the picture shows, for someone who cannot see it, and the caption what"
                                + " it means");
            }
        }
    }
}
