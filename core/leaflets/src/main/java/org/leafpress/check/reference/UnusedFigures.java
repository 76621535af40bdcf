package org.leafpress.check.reference;

import java.util.Set;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Ref;
import org.leafpress.model.topic.FigureFile;
import org.leafpress.model.topic.Topic;

/** Every figure of a topic is shown in one of its languages at least. */
final class UnusedFigures implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        if (topic.facts().figures().isEmpty()) {
            return;
        }
        Set<String> shown = topic.leaflets().values().stream()
                .flatMap(leaflet -> FigureReferences.shown(leaflet).stream())
                .map(Ref::id)
                .collect(Collectors.toSet());
        for (FigureFile figure : topic.facts().figures()) {
            if (!shown.contains(figure.id().value())) {
                diagnostics.report(
                        Code.UNUSED_ITEM,
                        figure.id().place(),
                        "the figure \"" + figure.id().value() + "\" is not shown anywhere",
                        "show it with ![](figure:" + figure.id().value() + "), or remove it");
            }
        }
    }
}
