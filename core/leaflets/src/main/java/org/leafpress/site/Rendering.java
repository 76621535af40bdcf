package org.leafpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.TopicId;
import org.leafpress.render.SiteFile;
import org.leafpress.render.TemplateFault;
import org.leafpress.render.view.PrintLink;
import org.leafpress.site.Content.IllustratedTopic;

/** Renders what a plan has and stages it. Thread-safe. */
final class Rendering {
    private final Plan plan;
    private final Survey survey;
    private final WatchedCatalogue catalogue;
    private final SiteFolder folder;
    private final Workers workers;

    Rendering(Plan plan, Survey survey, WatchedCatalogue catalogue, SiteFolder folder, Workers workers) {
        this.plan = plan;
        this.survey = survey;
        this.catalogue = catalogue;
        this.folder = folder;
        this.workers = workers;
    }

    /** Renders topics, many at once; what they came to is in the same order. */
    List<Made> topics(List<Surveyed> topics, OutputPaths paths, Blobs blobs) {
        return workers.map("render", topics, topic -> {
            Notes.Outputs outputs = topic(topic, paths);
            return Made.of(outputs, blobs.keep(NoteForms.write(outputs)));
        });
    }

    private Notes.Outputs topic(Surveyed surveyed, OutputPaths paths) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<IllustratedTopic> topic = survey.topic(surveyed, diagnostics);
        if (topic.isEmpty()) {
            return new Notes.Outputs(List.of(), List.of(), diagnostics.sorted(), new TreeMap<>());
        }
        List<Plan.Output> planned = plan.topic(topic.get());
        paths.check(planned, diagnostics);
        WatchedCatalogue.Watched<Notes.Outputs> made = catalogue.watch(() -> all(planned, diagnostics));
        List<Notes.Rest> rests = new ArrayList<>();
        for (TopicId id : made.asked()) {
            survey.says(id).ifPresent(says -> rests.add(new Notes.Rest(id, says)));
        }
        return new Notes.Outputs(
                rests,
                made.result().files(),
                made.result().findings(),
                made.result().prints());
    }

    /** Renders the files about the site and all topics. */
    List<Notes.Written> site(List<Plan.Output> planned, Diagnostics diagnostics) {
        List<Notes.Written> files = new ArrayList<>();
        workers.map("render", planned, output -> all(List.of(output), new Diagnostics()))
                .forEach(outputs -> {
                    files.addAll(outputs.files());
                    diagnostics.addAll(outputs.findings());
                });
        return files;
    }

    private Notes.Outputs all(List<Plan.Output> planned, Diagnostics diagnostics) {
        List<Notes.Written> files = new ArrayList<>();
        SortedMap<String, List<PrintLink>> prints = new TreeMap<>();
        for (Plan.Output output : planned) {
            try {
                Plan.Rendered rendered = output.rendering().get();
                for (SiteFile file : rendered.files()) {
                    files.add(folder.put(file));
                }
                diagnostics.addAll(rendered.findings());
                prints.putAll(rendered.prints());
            } catch (TemplateFault fault) {
                diagnostics.add(fault.diagnostic());
            }
        }
        return new Notes.Outputs(List.of(), files, diagnostics.sorted(), prints);
    }
}
