package org.leafpress.check.writing;

import java.util.HashSet;
import java.util.Set;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.HouseWords;
import org.leafpress.check.wording.WordMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/**
 * Signs and abbreviations such as "e.g." are written out: screen readers stumble over them, and not everybody knows them
 * (NHS digital service manual, A to Z of style). Each is told where it first stands. Language-bound.
 */
final class ShortForms implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        HouseWords house = wording.vocabulary().house();
        Set<String> met = new HashSet<>();
        for (WordMatch form : wording.find(house.shortForms())) {
            String instead = house.written().getOrDefault(wording.lower(form.written()), "");
            // What a name or a number of the clinic has in it is not for the leaflet to change.
            if (form.isWritten() && met.add(instead) && !form.written().equals("IE")) {
                diagnostics.report(
                        Code.SHORT_FORM,
                        form.place(),
                        "\"" + form.written() + "\" is not clear to everybody",
                        "write \"" + instead + "\"");
            }
        }
    }
}
