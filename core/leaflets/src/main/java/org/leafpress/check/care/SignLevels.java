package org.leafpress.check.care;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafpress.check.text.StarterWords;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.Text;
import org.leafpress.model.leaflet.CareCard;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Prose;

/**
 * A sign stands at one care level: at two, a reader finds the less urgent one and waits. Cards for different people may
 * differ. Signs are alike when they have the same words, whatever their order, articles and verb forms.
 */
final class SignLevels implements Rule<CheckedWording> {
    private record Sign(Optional<String> audience, Set<String> matter) {}

    private record Met(CareLevel level, Prose words) {}

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        wording.leaflet().ifPresent(leaflet -> check(leaflet, wording, diagnostics));
    }

    private static void check(Leaflet leaflet, CheckedWording wording, Diagnostics diagnostics) {
        Map<Sign, Met> met = new HashMap<>();
        for (CareLevel level : CareLevel.values()) {
            for (CareCard card : leaflet.seekHelp().of(level)) {
                for (Prose words : card.signs()) {
                    Sign sign = new Sign(
                            card.audience().map(Text::value),
                            wording.vocabulary().care().matter(wording.lower(CheckedWording.words(words))));
                    Met first = met.putIfAbsent(sign, new Met(level, words));
                    if (first != null
                            && !StarterWords.isNotice(CheckedWording.words(words))
                            && first.level() != level
                            && !sign.matter().isEmpty()) {
                        report(first, level, words, diagnostics);
                    }
                }
            }
        }
    }

    private static void report(Met first, CareLevel level, Prose words, Diagnostics diagnostics) {
        diagnostics.report(
                Code.SIGN_AT_TWO_LEVELS,
                words.place(),
                "this sign stands below \"" + Labels.of(level) + "\" and below \"" + Labels.of(first.level()) + "\", "
                        + first.words().place(),
                "ask a clinician which is right; until then keep it at the more urgent level, or say here how it differs");
    }
}
