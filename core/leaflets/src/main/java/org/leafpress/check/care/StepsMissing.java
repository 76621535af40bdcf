package org.leafpress.check.care;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.TermMatch;
import org.leafpress.check.wording.TextLink;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Part;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Region;

/**
 * A leaflet that sends readers to steps has them, above all where a card says to go on with first aid. To a paragraph
 * numbered lists are steps too, and it may link to those of another leaflet. Language-bound.
 */
final class StepsMissing implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        wording.leaflet()
                .filter(leaflet -> !leaflet.has(Part.STEPS) && !leaflet.has(Part.STAGES))
                .ifPresent(leaflet -> check(leaflet, wording, diagnostics));
    }

    private static void check(Leaflet leaflet, CheckedWording wording, Diagnostics diagnostics) {
        Set<Passage> met = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean numbered = hasNumbers(leaflet);
        // A sheet that is folded has cards and steps, but no sections of the leaflet's own.
        Predicate<Passage> where = passage -> !numbered || passage.region() instanceof Region.Care;
        for (TermMatch words : wording.find(wording.vocabulary().care().goOnWithSteps(), where)) {
            if (met.add(words.passage()) && wording.links().stream().noneMatch(link -> isIn(link, words.passage()))) {
                diagnostics.report(
                        Code.STEPS_MISSING,
                        words.place(),
                        "\"" + words.written() + "\" sends readers to steps, and the leaflet has no \"steps:\"",
                        "add \"steps:\" with what to do, in order; or say here what to do instead");
            }
        }
    }

    private static boolean hasNumbers(Leaflet leaflet) {
        AtomicBoolean numbered = new AtomicBoolean();
        ModelWalk.each(
                leaflet,
                Block.Items.class,
                list -> numbered.set(numbered.get() || list.start().isPresent()));
        return numbered.get();
    }

    private static boolean isIn(TextLink link, Passage passage) {
        Place whole = passage.place(0, passage.text().length());
        return whole.file().equals(link.place().file())
                && whole.span()
                        .flatMap(span -> link.place().span().filter(other -> span.line() == other.line()))
                        .isPresent();
    }
}
