package org.leafpress.check.writing;

import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.NumberWords;
import org.leafpress.check.wording.WordMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/**
 * Units that are misread are written as words: "micrograms", never "mcg" or "\u00b5g"; "units", never "IU" or "U" (ISMP,
 * list of error-prone abbreviations; BNF, prescription writing). Language-bound.
 */
final class UnitNames implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        NumberWords numbers = wording.vocabulary().numbers();
        for (WordMatch unit : wording.findAll(numbers.misread())) {
            diagnostics.report(
                    Code.MISREAD_UNIT,
                    unit.place(),
                    "the unit \"" + unit.written() + "\" is easily misread",
                    "write \"" + numbers.instead().get(unit.groups().group()) + "\"");
        }
    }
}
