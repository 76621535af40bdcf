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
 * Numbers from 2 on are digits, which are found and understood more easily (NHS digital service manual, numbers). Only
 * before what is counted, such as times and tablets; each is told where it first stands. Language-bound.
 */
final class NumberNames implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        HouseWords house = wording.vocabulary().house();
        Set<String> met = new HashSet<>();
        for (WordMatch number : wording.find(house.numberNames())) {
            String name = wording.lower(number.groups().group(1));
            if (met.add(name)) {
                diagnostics.report(
                        Code.NUMBER_IN_WORDS,
                        number.place(),
                        "\"" + number.written() + "\" has a number in words",
                        "write \"" + house.digits().getOrDefault(name, name)
                                + number.groups().group().substring(name.length()) + "\"");
            }
        }
    }
}
