package org.leafpress.check.writing;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.TermMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;

/**
 * Short forms of "not" are written out: people who read little or read in a second language miss the "not" in them (NHS
 * digital service manual, how we write: no negative contractions). A text has one finding, at the first. Language-bound.
 */
final class Contractions implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        Optional<Place> first = Optional.empty();
        Set<String> written = new LinkedHashSet<>();
        Set<String> instead = new LinkedHashSet<>();
        for (TermMatch match : wording.find(wording.vocabulary().house().contractions())) {
            first = first.or(() -> Optional.of(match.place()));
            if (instead.add("\"" + match.id() + "\"")) {
                written.add("\"" + match.written() + "\"");
            }
        }
        first.ifPresent(place -> diagnostics.report(
                Code.NEGATIVE_CONTRACTION,
                place,
                "the \"not\" is easily missed in " + String.join(", ", written),
                "write " + String.join(", ", instead)));
    }
}
