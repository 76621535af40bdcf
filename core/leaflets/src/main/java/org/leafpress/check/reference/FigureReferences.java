package org.leafpress.check.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.subject.DidYouMean;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Ref;
import org.leafpress.model.leaflet.FigureText;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.topic.Topic;

/** Figures that a text shows exist and have words in its language. */
final class FigureReferences implements Rule<CheckedText> {
    /** Far more than a leaflet needs; setting thousands takes minutes. */
    private static final int MOST_SHOWN = 200;

    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        text.leaflet()
                .ifPresentOrElse(leaflet -> check(leaflet, text, diagnostics), () -> checkNone(text, diagnostics));
    }

    /** What a leaflet shows. */
    static List<Ref> shown(Leaflet leaflet) {
        List<Block.Figure> blocks = new ArrayList<>();
        ModelWalk.each(leaflet, Block.Figure.class, blocks::add);
        return shown(leaflet, blocks);
    }

    private static List<Ref> shown(Leaflet leaflet, List<Block.Figure> blocks) {
        List<Ref> shown = new ArrayList<>();
        leaflet.overview().flatMap(overview -> overview.figure()).ifPresent(shown::add);
        leaflet.compare().flatMap(compare -> compare.figure()).ifPresent(shown::add);
        leaflet.steps().stream()
                .flatMap(instructions -> instructions.steps().stream())
                .forEach(step -> step.figure().ifPresent(shown::add));
        leaflet.gallery().forEach(gallery -> shown.addAll(gallery.figures()));
        blocks.forEach(block -> shown.add(block.figure()));
        return shown;
    }

    private static void checkNone(CheckedText text, Diagnostics diagnostics) {
        text.all(Block.Figure.class)
                .forEach(block -> diagnostics.report(
                        Code.UNKNOWN_FIGURE,
                        block.figure().place(),
                        "only topics have figures",
                        "remove the figure, or put it into a topic"));
    }

    private static void check(Leaflet leaflet, CheckedText text, Diagnostics diagnostics) {
        Topic topic = text.topic().orElseThrow();
        Set<String> files = topic.facts().figures().stream()
                .map(figure -> figure.id().value())
                .collect(Collectors.toSet());
        Set<String> described =
                leaflet.figures().stream().map(figure -> figure.id().value()).collect(Collectors.toSet());
        for (FigureText figure : leaflet.figures()) {
            if (!files.contains(figure.id().value())) {
                reportUnknown(
                        new Ref(figure.id().value(), figure.id().place()),
                        files,
                        "topics/" + topic.id() + "/",
                        diagnostics);
            }
        }
        List<Ref> shown = shown(leaflet, text.all(Block.Figure.class));
        if (shown.size() > MOST_SHOWN) {
            diagnostics.report(
                    Code.TOO_MANY_FIGURES,
                    shown.get(MOST_SHOWN).place(),
                    "the leaflet shows figures " + shown.size() + " times, more than " + MOST_SHOWN,
                    "a reader cannot use so many; check that the file is the right one, or split the topic");
        }
        shown.forEach(ref -> {
            if (!files.contains(ref.id())) {
                reportUnknown(ref, files, "", diagnostics);
            } else if (!described.contains(ref.id())) {
                reportWordless(ref, text.language(), diagnostics);
            }
        });
    }

    private static void reportUnknown(Ref ref, Set<String> files, String folder, Diagnostics diagnostics) {
        diagnostics.report(
                Code.UNKNOWN_FIGURE,
                ref.place(),
                "there is no figure \"" + ref.id() + "\" in this topic",
                DidYouMean.among(
                        ref.id(),
                        files,
                        "list it under figures in " + folder + "topic.yaml: \"- id: " + ref.id()
                                + "\", and below it its \"file\", such as figures/" + ref.id() + ".jpg"));
    }

    private static void reportWordless(Ref ref, LanguageTag language, Diagnostics diagnostics) {
        diagnostics.report(
                Code.FIGURE_WITHOUT_TEXT,
                ref.place(),
                "the figure \"" + ref.id() + "\" has no alt text in " + language,
                "add it under figures in " + language
                        + ".yaml, with id and alt, so that people who cannot see it know what it shows");
    }
}
