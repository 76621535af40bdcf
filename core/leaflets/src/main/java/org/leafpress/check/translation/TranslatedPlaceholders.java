package org.leafpress.check.translation;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.translation.TextUnit;

/** A translated text has the placeholders of its source, each as often: they are phone numbers and the like. */
final class TranslatedPlaceholders implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        TranslatedPairs.each(topic, pair -> check(pair.source(), pair.translation(), diagnostics));
    }

    static void check(TextUnit source, TextUnit translation, Diagnostics diagnostics) {
        List<Inline.Fill> missing = fills(source);
        List<Inline.Fill> added = new ArrayList<>();
        for (Inline.Fill fill : fills(translation)) {
            if (!remove(fill, missing)) {
                added.add(fill);
            }
        }
        // With one of each, the one stands in the place of the other.
        if (missing.size() == 1 && added.size() == 1) {
            report(
                    added.get(0).place(),
                    "the original says " + shown(missing.get(0)) + " here, and this says " + shown(added.get(0)),
                    source,
                    "write " + shown(missing.get(0)) + " in its place",
                    diagnostics);
            return;
        }
        added.forEach(fill ->
                report(fill.place(), "the original has no " + shown(fill) + " here", source, "delete it", diagnostics));
        missing.forEach(fill -> report(
                translation.place(),
                "the " + shown(fill) + " of the original is missing",
                source,
                "write " + shown(fill) + " where the sentence needs it",
                diagnostics));
    }

    private static List<Inline.Fill> fills(TextUnit unit) {
        List<Inline.Fill> fills = new ArrayList<>();
        ModelWalk.each(unit.text(), Inline.Fill.class, fills::add);
        return fills;
    }

    private static boolean remove(Inline.Fill fill, List<Inline.Fill> from) {
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i).placeholder().equals(fill.placeholder())) {
                from.remove(i);
                return true;
            }
        }
        return false;
    }

    private static String shown(Inline.Fill fill) {
        return "{{" + fill.placeholder().key() + "}}";
    }

    private static void report(Place place, String message, TextUnit source, String help, Diagnostics diagnostics) {
        diagnostics.report(
                Code.PLACEHOLDER_CHANGED, place, message, help + "; the original stands at " + source.place());
    }
}
