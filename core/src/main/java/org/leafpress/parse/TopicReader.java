package org.leafpress.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Leaflet;
import org.leafpress.model.Topic;
import org.leafpress.model.TopicFacts;
import org.leafpress.model.TopicId;
import org.leafpress.parse.RecordReader.Tree;
import org.leafpress.parse.YamlNode.Mapping;
import org.leafpress.source.ContentFolder;

/** Reads topics, each from its own folder and without regard to any other. Safe for use by many threads. */
public final class TopicReader {
    private final ContentFolder content;
    private final RecordReader records;
    private final List<LanguageTag> languages;

    /**
     * Reads topics of a content folder.
     *
     * @param languages of the site, the source language first; at least one
     */
    public TopicReader(ContentFolder content, List<LanguageTag> languages) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("topics cannot be read without a source language");
        }
        this.content = content;
        this.records = new RecordReader(content);
        this.languages = List.copyOf(languages);
    }

    /** Reads one topic with all of its languages. */
    public TopicReading read(TopicId id) {
        Diagnostics diagnostics = new Diagnostics();
        String folder = SiteReader.TOPICS + "/" + id;
        List<String> files = content.allFiles(folder, diagnostics);
        Set<String> named = new HashSet<>();
        Optional<TopicFacts> facts = facts(folder, files, named, diagnostics);
        SortedMap<LanguageTag, Leaflet> leaflets = leaflets(folder, files, named, diagnostics);
        boolean complete = RecordReader.isComplete(diagnostics);
        if (complete) {
            LanguageFiles.reportUnused(files, named, diagnostics);
        }
        boolean hasSource = leaflets.containsKey(languages.get(0));
        return new TopicReading(
                hasSource ? facts.map(found -> new Topic(id, found, leaflets)) : Optional.empty(),
                diagnostics.sorted());
    }

    private Optional<TopicFacts> facts(String folder, List<String> files, Set<String> named, Diagnostics diagnostics) {
        String path = folder + "/topic.yaml";
        named.add(path);
        if (!files.contains(path)) {
            diagnostics.report(
                    Code.FILE_MISSING,
                    Place.file(path),
                    "the topic has no topic.yaml",
                    "add it, or delete the folder if it is not a topic");
            return Optional.empty();
        }
        return records.tree(path, diagnostics)
                .flatMap(tree -> records.bind(TopicFacts.class, tree, named, diagnostics));
    }

    private SortedMap<LanguageTag, Leaflet> leaflets(
            String folder, List<String> files, Set<String> named, Diagnostics diagnostics) {
        SortedMap<LanguageTag, Leaflet> leaflets = new TreeMap<>();
        SortedMap<LanguageTag, String> paths = LanguageFiles.find(folder, files, languages, named, diagnostics);
        LanguageTag sourceLanguage = languages.get(0);
        String sourcePath = folder + "/" + sourceLanguage + ".yaml";
        if (!paths.containsKey(sourceLanguage)) {
            diagnostics.report(
                    Code.FILE_MISSING,
                    Place.file(sourcePath),
                    paths.isEmpty()
                            ? "the topic has no leaflet in any language of the site"
                            : "the topic has no leaflet in " + sourceLanguage
                                    + ", the language that topics are written in",
                    "add the file");
            return leaflets;
        }
        Optional<Tree> source = records.tree(sourcePath, diagnostics);
        source.flatMap(tree -> records.bind(Leaflet.class, tree, named, diagnostics))
                .ifPresent(leaflet -> leaflets.put(sourceLanguage, leaflet));
        for (Map.Entry<LanguageTag, String> path : paths.entrySet()) {
            if (!path.getKey().equals(sourceLanguage)) {
                translation(path.getValue(), source, named, diagnostics)
                        .ifPresent(leaflet -> leaflets.put(path.getKey(), leaflet));
            }
        }
        return leaflets;
    }

    /** A translation, unless it or the source it depends on is at fault. */
    private Optional<Leaflet> translation(
            String path, Optional<Tree> source, Set<String> named, Diagnostics diagnostics) {
        Optional<Tree> tree = records.tree(path, diagnostics);
        if (tree.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        Diagnostics overlaying = new Diagnostics();
        Mapping whole = new TranslationOverlay(overlaying)
                .overlay(
                        RecordShapes.of(Leaflet.class),
                        tree.get().root(),
                        source.get().root());
        diagnostics.addAll(overlaying.sorted());
        boolean complete = tree.get().complete() && source.get().complete() && !overlaying.hasErrors();
        return records.bind(Leaflet.class, new Tree(whole, complete), named, diagnostics);
    }
}
