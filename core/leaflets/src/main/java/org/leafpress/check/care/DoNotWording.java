package org.leafpress.check.care;

import java.util.List;
import org.leafpress.check.text.StarterWords;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.leaflet.Avoidance;

/**
 * Each thing to avoid says "do not", so that it cannot be taken for advice by someone who skips the heading (NHS digital
 * service manual, do and don't lists). Language-bound.
 */
final class DoNotWording implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        if (wording.vocabulary().doNot().isEmpty()) {
            return;
        }
        List<Avoidance> avoidances = wording.leaflet().stream()
                .flatMap(ProhibitionsAmongDos::advice)
                .flatMap(advice -> advice.donts().stream())
                .toList();
        for (Avoidance avoidance : avoidances) {
            String words = wording.lower(CheckedWording.words(avoidance.action()));
            if (!StarterWords.isNotice(CheckedWording.words(avoidance.action()))
                    && wording.vocabulary().doNot().stream().noneMatch(words::startsWith)) {
                boolean twice = wording.vocabulary().care().isProhibition(words);
                diagnostics.report(
                        Code.NOT_SAYING_DO_NOT,
                        avoidance.action().place(),
                        twice
                                ? "below the heading \"Do not\" this says its opposite"
                                : "what to avoid does not begin with \"do not\"",
                        twice
                                ? "say it with \"Do not\" and what not to do: \"Do not sit in the sun\" for \"Avoid the sun\""
                                : "begin with \"Do not\", so that nobody takes it for advice; if it is something to do, move"
                                        + " it to \"do\"");
            }
        }
    }
}
