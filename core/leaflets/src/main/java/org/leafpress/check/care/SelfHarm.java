package org.leafpress.check.care;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.TermMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Region;

/**
 * Thoughts of suicide and self-harm are never a matter for an ordinary appointment (NICE guideline NG225: help at once
 * for those at risk). Language-bound.
 */
final class SelfHarm implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        Set<Passage> met = Collections.newSetFromMap(new IdentityHashMap<>());
        for (TermMatch match :
                wording.find(wording.vocabulary().care().selfHarm(), passage -> Urgency.isCare(passage, true))) {
            if (match.passage().region() instanceof Region.Care care && met.add(match.passage())) {
                diagnostics.report(
                        Code.SELF_HARM_NOT_URGENT,
                        match.place(),
                        "\"" + match.written() + "\" stands in \"" + Labels.of(care.level()) + "\" advice",
                        "make it a sign of \"emergency\", or of \"urgent\" where a clinician says so");
            }
        }
    }
}
