package org.leafpress.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.FigureFile;
import org.leafpress.model.FigureText;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Leaflet;
import org.leafpress.model.ModelWalk;
import org.leafpress.model.Ref;
import org.leafpress.model.Topic;
import org.leafpress.model.text.Block;

/** Figures that a leaflet shows exist, have words in its language, and none is left over. */
final class FigureReferences implements Rule {
    @Override
    public void check(Topic topic, SiteContext context, Diagnostics diagnostics) {
        Set<String> files = topic.facts().figures().stream()
                .map(figure -> figure.id().value())
                .collect(Collectors.toSet());
        Set<String> shown = new HashSet<>();
        for (Map.Entry<LanguageTag, Leaflet> entry : topic.leaflets().entrySet()) {
            Leaflet leaflet = entry.getValue();
            LanguageTag language = entry.getKey();
            Set<String> described =
                    leaflet.figures().stream().map(text -> text.id().value()).collect(Collectors.toSet());
            leaflet.figures().forEach(text -> checkText(text, topic, files, diagnostics));
            leaflet.overview().flatMap(overview -> overview.figure()).ifPresent(ref -> {
                shown.add(ref.id());
                check(ref, files, described, language, diagnostics);
            });
            leaflet.compare().flatMap(compare -> compare.figure()).ifPresent(ref -> {
                shown.add(ref.id());
                check(ref, files, described, language, diagnostics);
            });
            ModelWalk.each(leaflet, Block.Figure.class, block -> {
                shown.add(block.figure().id());
                check(block.figure(), files, described, language, diagnostics);
            });
        }
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

    private static void check(
            Ref ref, Set<String> files, Set<String> described, LanguageTag language, Diagnostics diagnostics) {
        if (!files.contains(ref.id())) {
            diagnostics.report(
                    Code.UNKNOWN_FIGURE,
                    ref.place(),
                    "there is no figure \"" + ref.id() + "\" in this topic",
                    Alternatives.among(ref.id(), files, "list it under figures in topic.yaml"));
        } else if (!described.contains(ref.id())) {
            diagnostics.report(
                    Code.FIGURE_WITHOUT_TEXT,
                    ref.place(),
                    "the figure \"" + ref.id() + "\" has no alt text in " + language,
                    "add it under figures in " + language
                            + ".yaml, with id and alt, so that people who cannot see it know what it shows");
        }
    }

    private static void checkText(FigureText text, Topic topic, Set<String> files, Diagnostics diagnostics) {
        if (!files.contains(text.id().value())) {
            diagnostics.report(
                    Code.UNKNOWN_FIGURE,
                    text.id().place(),
                    "there is no figure \"" + text.id().value() + "\" in this topic",
                    Alternatives.among(
                            text.id().value(), files, "list it under figures in topics/" + topic.id() + "/topic.yaml"));
        }
    }
}
