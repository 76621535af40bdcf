package org.leafpress.check.writing;

import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.WordMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/**
 * A space stands between a number and its unit (BIPM, SI brochure, section 5.4.3; ISMP, list of error-prone dose
 * designations: "10mg" has been read as 100). Language-bound.
 */
final class UnitSpaces implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        for (WordMatch dose : wording.findAll(wording.vocabulary().numbers().joined())) {
            String number = dose.groups().group(1);
            diagnostics.report(
                    Code.UNIT_WITHOUT_SPACE,
                    dose.place(),
                    "there is no space in \"" + dose.written() + "\"",
                    "write \"" + number + " " + dose.groups().group().substring(number.length()) + "\"");
        }
    }
}
