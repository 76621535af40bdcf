package org.leafpress.check.care;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.check.wording.CareWords;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Relief;

/**
 * What not to do stands in {@code do-not}, never among what to do: pages put a tick beside that, and a reader who takes
 * in the tick alone does the opposite (NHS digital service manual, do and don't lists). Language-bound.
 */
final class ProhibitionsAmongDos implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        CareWords words = wording.vocabulary().care();
        wording.leaflet().stream()
                .flatMap(ProhibitionsAmongDos::advice)
                .flatMap(advice -> advice.dos().stream())
                .filter(strategy -> words.isProhibition(wording.lower(CheckedWording.words(strategy.action()))))
                .forEach(strategy -> diagnostics.report(
                        Code.PROHIBITION_AMONG_DOS,
                        strategy.action().place(),
                        "this says what not to do, but stands below \"do\", where it gets a tick",
                        "move it to \"do-not\" and begin with \"Do not\", or say what to do instead"));
    }

    /** All parts of a leaflet with dos and don'ts. */
    static Stream<Relief> advice(Leaflet leaflet) {
        return List.of(leaflet.relief(), leaflet.prevention(), leaflet.spread()).stream()
                .flatMap(Optional::stream);
    }
}
