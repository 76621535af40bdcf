package org.leafpress.check.writing;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.ModelWalk;
import org.leafpress.model.text.Inline;

/**
 * Words are not set in italics, which are hard to read for many (NHS digital service manual, formatting; RNIB clear
 * print).
 */
final class Italics implements WritingRule {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        ModelWalk.each(
                draft.leaflet(),
                Inline.Emphasis.class,
                emphasis -> Draft.firstRun(emphasis)
                        .ifPresent(run -> diagnostics.report(
                                Code.ITALICS,
                                run.place(),
                                "\"" + run.text().strip() + "\" is set in italics",
                                "choose words that need no stress, or write **bold** where it matters")));
    }
}
