package org.leafpress.check.care;

import org.leafpress.check.draft.Draft;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Region;

/**
 * Thoughts of suicide and self-harm are never a matter for an ordinary appointment (NICE guideline NG225: help at once
 * for those at risk). Language-bound.
 */
final class SelfHarm implements Rule<Draft> {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        draft.passages().forEach(passage -> {
            if (passage.region() instanceof Region.Care care && care.level().canWait()) {
                check(passage, care.level(), draft, diagnostics);
            }
        });
    }

    private static void check(Passage passage, CareLevel level, Draft draft, Diagnostics diagnostics) {
        draft.vocabulary().care().selfHarm().find(passage.text()).stream()
                .limit(1)
                .forEach(match -> diagnostics.report(
                        Code.SELF_HARM_NOT_URGENT,
                        passage.place(match.start(), match.end()),
                        "\"" + passage.text().substring(match.start(), match.end()) + "\" stands in \""
                                + Labels.of(level) + "\" advice",
                        "make it a sign of \"emergency\", or of \"urgent\" where a clinician says so"));
    }
}
