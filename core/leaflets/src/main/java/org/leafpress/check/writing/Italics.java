package org.leafpress.check.writing;

import org.leafpress.check.wording.CheckedWording;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.text.Inline;

/**
 * Words are not set in italics, which are hard to read for many (NHS digital service manual, formatting; RNIB clear
 * print).
 */
final class Italics implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        wording.pieces().stream()
                .filter(Inline.Emphasis.class::isInstance)
                .flatMap(emphasis -> CheckedWording.firstRun(emphasis).stream())
                .forEach(run -> diagnostics.report(
                        Code.ITALICS,
                        run.place(),
                        "\"" + run.text().strip() + "\" is set in italics",
                        "choose words that need no stress, or write **bold** where it matters"));
    }
}
