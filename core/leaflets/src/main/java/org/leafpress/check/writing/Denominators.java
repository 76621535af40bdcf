package org.leafpress.check.writing;

import java.util.HashMap;
import java.util.Map;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.WordMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/**
 * Risks that are told together are of the same number of people, so that they can be compared (CDC Clear Communication
 * Index, item 13). Looks within a part of the leaflet, but not at side effects: medicines' leaflets say how common these are
 * in groups of 1 in 10, 1 in 100 and 1 in 1,000 (European Commission, Guideline on the readability of the labelling and
 * package leaflet, 2009). Language-bound.
 */
final class Denominators implements Rule<CheckedWording> {
    private static final String SIDE_EFFECTS = "side-effects";

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        Map<String, String> firsts = new HashMap<>();
        for (WordMatch risk : wording.find(wording.vocabulary().numbers().odds())) {
            String part = risk.passage().region().key();
            if (!part.equals(SIDE_EFFECTS) && isRisk(risk, wording)) {
                String of = risk.groups().group(2);
                String first = firsts.putIfAbsent(part, of);
                if (first != null && !first.equals(of)) {
                    diagnostics.report(
                            Code.MIXED_DENOMINATORS,
                            risk.place(),
                            "\"" + risk.written() + "\" is hard to compare with the risk before it, which is in "
                                    + first,
                            "give all risks of this part in the same number of people");
                }
            }
        }
    }

    private static boolean isRisk(WordMatch risk, CheckedWording wording) {
        long of = Long.parseLong(risk.groups().group(2).replace(",", ""));
        return Long.parseLong(risk.groups().group(1).replace(",", "")) <= of
                && wording.wordsAfter(risk.passage().text(), risk.end(), 1).stream()
                        .noneMatch(wording.vocabulary().numbers().times()::contains);
    }
}
