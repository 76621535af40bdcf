package org.leafpress.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.issue.History;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.PartialText;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.model.translation.MadeFrom;
import org.leafpress.model.translation.Translation;
import org.leafpress.parse.bind.RecordReader;
import org.leafpress.parse.bind.RecordReader.Tree;
import org.leafpress.parse.bind.TranslationOverlay;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.source.ContentFolder;

/** Reads topics, each from its own folder and without regard to any other. Safe for use by many threads. */
public final class TopicReader {
    /** Where a translation's file of pins is, behind its language. */
    public static final String MADE_FROM = "/made-from.yaml";

    /** Where a topic's file of issued versions is, in its folder. */
    public static final String HISTORY = "/history.yaml";

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

    /** The file in which a text that was signed is kept, by its fingerprint. */
    public static String signed(TopicId id, String fingerprint) {
        return SiteReader.TOPICS + "/" + id + "/signed/" + fingerprint + ".txt";
    }

    /** Reads one topic with all of its languages. */
    public TopicReading read(TopicId id) {
        Diagnostics diagnostics = new Diagnostics();
        String folder = SiteReader.TOPICS + "/" + id;
        List<String> files = content.allFiles(folder, diagnostics);
        Set<String> named = new HashSet<>();
        Optional<TopicFacts> facts = facts(folder, files, named, diagnostics);
        facts.ifPresent(found -> found.signOffs()
                .forEach(signOff -> named.add(signed(id, signOff.hash().value()))));
        History history = history(folder, files, named, diagnostics);
        history.issues().forEach(issue -> named.add(signed(id, issue.hash().value())));
        SortedMap<LanguageTag, PartialText> incomplete = new TreeMap<>();
        SortedMap<LanguageTag, Leaflet> leaflets = leaflets(folder, files, named, incomplete, diagnostics);
        SortedMap<LanguageTag, MadeFrom> madeFrom = madeFrom(folder, files, named, diagnostics);
        boolean complete = RecordReader.isComplete(diagnostics);
        if (complete) {
            LanguageFiles.reportUnused(files, named, diagnostics);
        }
        Optional<Leaflet> source = Optional.ofNullable(leaflets.get(languages.get(0)));
        Optional<Topic> topic = source.flatMap(original ->
                facts.map(found -> new Topic(id, found, leaflets, compared(original, leaflets, madeFrom), history)));
        if (topic.isEmpty()) {
            leaflets.forEach((language, leaflet) -> incomplete.put(language, PartialText.of(leaflet)));
        }
        incomplete.replaceAll((language, texts) -> texts.within(folder + "/" + language));
        return new TopicReading(topic, diagnostics.sorted(), incomplete);
    }

    private SortedMap<LanguageTag, Translation> compared(
            Leaflet source, SortedMap<LanguageTag, Leaflet> leaflets, SortedMap<LanguageTag, MadeFrom> madeFrom) {
        SortedMap<LanguageTag, Translation> translations = new TreeMap<>();
        leaflets.forEach((language, leaflet) -> {
            if (!language.equals(languages.get(0))) {
                translations.put(
                        language, Translation.of(source, leaflet, Optional.ofNullable(madeFrom.get(language))));
            }
        });
        return translations;
    }

    /** What each translation was made from, as far as its file is there. */
    private SortedMap<LanguageTag, MadeFrom> madeFrom(
            String folder, List<String> files, Set<String> named, Diagnostics diagnostics) {
        SortedMap<LanguageTag, MadeFrom> found = new TreeMap<>();
        for (LanguageTag language : languages.subList(1, languages.size())) {
            String path = folder + "/" + language + MADE_FROM;
            if (files.contains(path)) {
                named.add(path);
                records.tree(path, diagnostics)
                        .flatMap(tree -> records.bind(MadeFrom.class, tree, named, diagnostics))
                        .ifPresent(pins -> found.put(language, pins));
            }
        }
        return found;
    }

    private History history(String folder, List<String> files, Set<String> named, Diagnostics diagnostics) {
        String path = folder + HISTORY;
        History none = History.none(Place.file(path));
        if (!files.contains(path)) {
            return none;
        }
        named.add(path);
        return records.tree(path, diagnostics)
                .flatMap(tree -> records.bind(History.class, tree, named, diagnostics))
                .orElse(none);
    }

    private Optional<TopicFacts> facts(String folder, List<String> files, Set<String> named, Diagnostics diagnostics) {
        String path = folder + "/topic.yaml";
        Optional<String> found = MisnamedFiles.find(path, files, named, diagnostics);
        if (found.isEmpty()) {
            diagnostics.report(
                    Code.FILE_MISSING,
                    Place.file(path),
                    "the topic has no topic.yaml",
                    deeper(folder, files)
                            .map(topic -> "did you mean \"" + SiteReader.TOPICS + "/" + topic
                                    + "/topic.yaml\"? Move the folder \"" + topic + "\" up into \"" + SiteReader.TOPICS
                                    + "\"")
                            .or(() -> MissingFileHelp.find(content, path, files))
                            .orElse("add it, or delete the folder if it is not a topic"));
            return Optional.empty();
        }
        return found.flatMap(file -> records.tree(file, diagnostics))
                .flatMap(tree -> records.bind(TopicFacts.class, tree, named, diagnostics));
    }

    /** The folder of a topic within one that is none. */
    private static Optional<String> deeper(String folder, List<String> files) {
        return files.stream()
                .filter(file -> file.endsWith("/topic.yaml"))
                .map(file -> file.substring(folder.length() + 1, file.length() - "/topic.yaml".length()))
                .filter(TopicId::isValid)
                .findFirst();
    }

    private SortedMap<LanguageTag, Leaflet> leaflets(
            String folder,
            List<String> files,
            Set<String> named,
            Map<LanguageTag, PartialText> incomplete,
            Diagnostics diagnostics) {
        SortedMap<LanguageTag, Leaflet> leaflets = new TreeMap<>();
        SortedMap<LanguageTag, String> paths = LanguageFiles.find(folder, files, languages, named, diagnostics);
        LanguageTag sourceLanguage = languages.get(0);
        String sourcePath = paths.getOrDefault(sourceLanguage, folder + "/" + sourceLanguage + ".yaml");
        if (!paths.containsKey(sourceLanguage)) {
            if (!files.contains(folder + "/topic.yaml") && deeper(folder, files).isPresent()) {
                return leaflets; // this is no topic, as has been said
            }
            diagnostics.report(
                    Code.FILE_MISSING,
                    Place.file(sourcePath),
                    paths.isEmpty()
                            ? "the topic has no leaflet in any language of the site"
                            : "the topic has no leaflet in " + sourceLanguage
                                    + ", the language that topics are written in",
                    MissingFileHelp.find(content, sourcePath, files).orElse("add the file"));
            return leaflets;
        }
        Optional<Tree> source = records.tree(sourcePath, diagnostics);
        source.flatMap(tree -> records.bind(
                        Leaflet.class, tree, named, diagnostics, texts -> incomplete.put(sourceLanguage, texts)))
                .ifPresent(leaflet -> leaflets.put(sourceLanguage, leaflet));
        for (Map.Entry<LanguageTag, String> path : paths.entrySet()) {
            if (!path.getKey().equals(sourceLanguage)) {
                Consumer<PartialText> partial = texts -> incomplete.put(path.getKey(), texts);
                translation(path.getValue(), source, named, partial, diagnostics)
                        .ifPresent(leaflet -> leaflets.put(path.getKey(), leaflet));
            }
        }
        return leaflets;
    }

    /** A translation, unless it or the source it depends on is at fault. */
    private Optional<Leaflet> translation(
            String path,
            Optional<Tree> source,
            Set<String> named,
            Consumer<PartialText> incomplete,
            Diagnostics diagnostics) {
        Optional<Tree> tree = records.tree(path, diagnostics);
        if (tree.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        Diagnostics overlaying = new Diagnostics();
        Mapping whole = new TranslationOverlay(overlaying)
                .overlay(Leaflet.class, tree.get().root(), source.get().root());
        if (!source.get().root().isSound()) {
            return withoutSource(new Tree(whole, false), named, diagnostics);
        }
        diagnostics.addAll(overlaying.sorted());
        boolean complete = tree.get().complete() && source.get().complete() && !overlaying.hasErrors();
        return records.bind(Leaflet.class, new Tree(whole, complete), named, diagnostics, incomplete);
    }

    /** A translation of a source that could be read only in part: only what does not depend on that is reported. */
    private Optional<Leaflet> withoutSource(Tree translation, Set<String> named, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Optional<Leaflet> leaflet = records.bind(Leaflet.class, translation, named, own);
        own.sorted().stream().filter(found -> found.code() != Code.MISSING_KEY).forEach(diagnostics::add);
        return leaflet;
    }
}
