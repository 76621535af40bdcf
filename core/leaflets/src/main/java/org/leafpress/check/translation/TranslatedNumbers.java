package org.leafpress.check.translation;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.check.translation.Numerals.Numeral;
import org.leafpress.check.translation.TranslatedPairs.Pair;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.topic.Topic;

/**
 * A translated text has the numbers of its source, each as often: a dose or an age must not change. A number that the
 * source says in words may stand in digits.
 */
final class TranslatedNumbers implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        TranslatedPairs.each(topic, pair -> check(pair, diagnostics));
    }

    static void check(Pair pair, Diagnostics diagnostics) {
        List<Numeral> missing = new ArrayList<>(Numerals.of(pair.source()));
        List<Numeral> added = new ArrayList<>();
        for (Numeral numeral : Numerals.of(pair.translation())) {
            if (!remove(numeral, missing)) {
                added.add(numeral);
            }
        }
        added.removeIf(numeral -> Numerals.saysInWords(pair.source(), numeral.digits(), pair.sourceLanguage()));
        // Which stands for which is a guess, but that one has changed is not.
        while (!missing.isEmpty() && !added.isEmpty()) {
            reportChanged(pair, missing.remove(0), added.remove(0), diagnostics);
        }
        added.forEach(numeral -> reportAdded(pair, numeral, diagnostics));
        missing.forEach(numeral -> reportMissing(pair, numeral, diagnostics));
    }

    private static boolean remove(Numeral numeral, List<Numeral> from) {
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i).digits().equals(numeral.digits())) {
                from.remove(i);
                return true;
            }
        }
        return false;
    }

    private static void reportChanged(Pair pair, Numeral before, Numeral after, Diagnostics diagnostics) {
        diagnostics.report(
                Code.NUMBER_CHANGED,
                after.place(),
                "the source says " + before.digits() + ", the translation " + after.digits(),
                "write " + before.digits() + "; the source stands at "
                        + pair.source().place());
    }

    private static void reportAdded(Pair pair, Numeral numeral, Diagnostics diagnostics) {
        diagnostics.report(
                Code.NUMBER_MISSING,
                numeral.place(),
                "the source has no " + numeral.digits() + " here",
                "compare it with the source at " + pair.source().place());
    }

    private static void reportMissing(Pair pair, Numeral numeral, Diagnostics diagnostics) {
        diagnostics.report(
                Code.NUMBER_MISSING,
                pair.translation().place(),
                "the " + numeral.digits() + " of the source is missing",
                "write it in digits; the source stands at " + pair.source().place());
    }
}
