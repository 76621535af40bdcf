package org.leafpress.check.care;

import java.util.List;
import org.leafpress.check.wording.CareWords;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.TermMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.text.PassageKind;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Region;
import org.leafpress.prose.Terms;

/**
 * The words of a care card fit its level: nothing in an ordinary appointment is "straight away", and no emergency waits
 * until it suits. Readers who take in one of the two act too late. Language-bound.
 */
final class Urgency implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        CareWords words = wording.vocabulary().care();
        for (TermMatch match : wording.find(words.atLeisure(), passage -> isCare(passage, false))) {
            report(match, "leave the words out, so that nobody waits", wording, diagnostics);
        }
        for (TermMatch match : wording.find(words.atOnce(), passage -> isCare(passage, true))) {
            report(
                    match,
                    "if there is no time to lose, make it a sign of \"urgent\" or \"emergency\"; otherwise leave the words"
                            + " out",
                    wording,
                    diagnostics);
        }
    }

    /** True in advice that can wait, or in advice that cannot. */
    static boolean isCare(Passage passage, boolean canWait) {
        return passage.region() instanceof Region.Care care && care.level().canWait() == canWait;
    }

    private static void report(TermMatch match, String help, CheckedWording wording, Diagnostics diagnostics) {
        Passage passage = match.passage();
        if (passage.kind() != PassageKind.CARE_SIGN || namesService(passage.text(), match.start(), wording)) {
            diagnostics.report(
                    Code.URGENCY_UNCLEAR,
                    match.place(),
                    "\"" + match.written() + "\" does not go with \""
                            + Labels.of(((Region.Care) passage.region()).level()) + "\" advice",
                    help);
        }
    }

    /** In a sign such words mostly tell how it begins, unless they follow whom to see. */
    private static boolean namesService(String text, int end, CheckedWording wording) {
        List<Terms.Match> services = wording.vocabulary().services().find(text.substring(0, end));
        return !services.isEmpty();
    }
}
