package org.leafpress.check.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Text;
import org.leafpress.model.leaflet.Aspect;
import org.leafpress.model.leaflet.Avoidance;
import org.leafpress.model.leaflet.Cause;
import org.leafpress.model.leaflet.Comparison;
import org.leafpress.model.leaflet.Gallery;
import org.leafpress.model.leaflet.Instructions;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Relief;
import org.leafpress.model.leaflet.ReliefStrategy;
import org.leafpress.model.leaflet.ScheduleEntry;
import org.leafpress.model.leaflet.Symptom;
import org.leafpress.model.topic.Topic;

/** What stands in a part can be shown as it is meant: rows fit their columns, and it is clear whom everything is for. */
final class PartContents implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        for (Leaflet leaflet : topic.leaflets().values()) {
            leaflet.compare().ifPresent(compare -> columns(compare, diagnostics));
            aspects(leaflet).forEach(list -> {
                list.forEach(aspect -> notEmpty(aspect, diagnostics));
                audiences(list, Aspect::audience, Aspect::place, diagnostics);
            });
            audiences(leaflet.symptoms(), Symptom::audience, Symptom::place, diagnostics);
            audiences(leaflet.steps(), Instructions::audience, Instructions::place, diagnostics);
            audiences(leaflet.gallery(), Gallery::audience, Gallery::place, diagnostics);
            audiences(leaflet.schedule(), ScheduleEntry::audience, ScheduleEntry::place, diagnostics);
            audiences(leaflet.causes(), Cause::audience, Cause::place, diagnostics);
            Stream.of(leaflet.relief(), leaflet.prevention(), leaflet.spread())
                    .flatMap(Optional::stream)
                    .forEach(relief -> audiences(relief, diagnostics));
        }
    }

    private static Stream<List<Aspect>> aspects(Leaflet leaflet) {
        return Stream.of(
                leaflet.riskFactors(),
                leaflet.outlook(),
                leaflet.complications(),
                leaflet.livingWith(),
                leaflet.support());
    }

    private static void audiences(Relief relief, Diagnostics diagnostics) {
        audiences(relief.dos(), ReliefStrategy::audience, ReliefStrategy::place, diagnostics);
        audiences(relief.donts(), Avoidance::audience, Avoidance::place, diagnostics);
    }

    private static void columns(Comparison compare, Diagnostics diagnostics) {
        int columns = compare.columns().size();
        compare.items().stream()
                .filter(item -> item.cells().size() != columns)
                .forEach(item -> diagnostics.report(
                        Code.CELLS_DIFFER,
                        item.place(),
                        "the number of cells of \"" + item.name().value() + "\" is "
                                + item.cells().size() + ", that of columns is " + columns,
                        "write one line below \"cells:\" for each line below \"columns:\", in the same order"));
    }

    private static void notEmpty(Aspect aspect, Diagnostics diagnostics) {
        if (aspect.text().isEmpty()
                && aspect.points().isEmpty()
                && aspect.after().isEmpty()) {
            diagnostics.report(
                    Code.EMPTY_VALUE,
                    aspect.place(),
                    "this item says nothing",
                    "add \"text:\", or \"points:\" and a list below it; or delete the item");
        }
    }

    /** Under a heading for babies everything is read as meant for babies. */
    private static <T> void audiences(
            List<T> items, Function<T, Optional<Text>> audience, Function<T, Place> place, Diagnostics diagnostics) {
        for (int i = 1; i < items.size(); i++) {
            Optional<Text> before = audience.apply(items.get(i - 1));
            if (before.isPresent() && audience.apply(items.get(i)).isEmpty()) {
                diagnostics.report(
                        Code.AUDIENCE_UNCLEAR,
                        place.apply(items.get(i)),
                        "this item does not say whom it is for, and stands below the heading \""
                                + before.get().value() + "\"",
                        "put items for everybody first, or add \"for:\" to this one too");
            }
        }
    }
}
