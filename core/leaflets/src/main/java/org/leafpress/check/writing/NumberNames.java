package org.leafpress.check.writing;

import java.util.HashSet;
import java.util.Set;
import org.leafpress.check.draft.Draft;
import org.leafpress.check.draft.HouseWords;
import org.leafpress.check.draft.WordMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/**
 * Numbers from 2 on are digits, which are found and understood more easily (NHS digital service manual, numbers). Only
 * before what is counted, such as times and tablets; each is told where it first stands. Language-bound.
 */
final class NumberNames implements Rule<Draft> {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        HouseWords house = draft.vocabulary().house();
        Set<String> met = new HashSet<>();
        for (WordMatch number : draft.find(house.numberNames())) {
            String name = draft.lower(number.groups().group(1));
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
