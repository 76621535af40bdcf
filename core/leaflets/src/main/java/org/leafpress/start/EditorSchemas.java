package org.leafpress.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.load.Content;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.site.WordList;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.model.translation.MadeFrom;
import org.leafpress.parse.bind.JsonSchema;
import org.leafpress.parse.bind.SchemaNames;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets editors complete and check what people type: writes JSON Schemas of the content, with the names of the site, and
 * tells Visual Studio Code which is for which files. Each file has one schema: editors merge those of several, and then see
 * faults that are none.
 */
public final class EditorSchemas {
    static final String FOLDER = ".vscode/leafpress/";

    private final Path project;
    private final Path contentFolder;
    private final Diagnostics diagnostics;

    /** A schema and the files that it is for. */
    private record Entry(String name, ObjectNode schema, List<String> files) {}

    /**
     * Writes for a project.
     *
     * @param project the folder that people open in their editor
     * @param content the content folder, within it
     * @param diagnostics gets why something cannot be written
     */
    public EditorSchemas(Path project, Path content, Diagnostics diagnostics) {
        this.project = project.toAbsolutePath().normalize();
        this.contentFolder = content.toAbsolutePath().normalize();
        this.diagnostics = diagnostics;
    }

    /** Writes what has changed; returns the paths of all files within the project, none if that is not possible. */
    public List<String> write(Content content) {
        List<LanguageTag> languages = content.shared().reading().languages();
        if (!contentFolder.startsWith(project) || languages.isEmpty()) {
            diagnostics.report(
                    Code.CANNOT_START,
                    Place.file(languages.isEmpty() ? "site.yaml" : "."),
                    languages.isEmpty()
                            ? "the languages of the site are not known"
                            : "the content folder is not within the project",
                    languages.isEmpty()
                            ? "name them in \"languages\" of site.yaml"
                            : "open the folder that holds the content in your editor, and run leafpress:schema there");
            return List.of();
        }
        List<Entry> entries = entries(names(content), languages);
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Entry entry : entries) {
            files.put(FOLDER + entry.name() + ".json", EditorSettings.pretty(entry.schema()));
        }
        files.put(EditorSnippets.FILE, EditorSettings.pretty(EditorSnippets.of(content, languages.get(0))));
        ContentFolder folder = ContentFolder.at(project, Limits.STANDARD);
        SortedMap<String, List<String>> globs = new TreeMap<>();
        entries.forEach(entry -> globs.put("./" + FOLDER + entry.name() + ".json", entry.files()));
        EditorSettings.merged(folder.root(), globs, diagnostics)
                .ifPresent(settings -> files.put(EditorSettings.FILE, settings));
        folder.writer().writeAll(files);
        return List.copyOf(files.keySet());
    }

    private List<Entry> entries(SchemaNames names, List<LanguageTag> languages) {
        List<LanguageTag> translations = languages.subList(1, languages.size());
        List<Entry> entries = new ArrayList<>(List.of(
                entry("site", SiteFacts.class, names, List.of("site.yaml")),
                entry("site-texts", SiteText.class, names, each("site/", languages, ".yaml")),
                entry("glossary", Glossary.class, names, each("glossary/", languages, ".yaml")),
                entry("words", WordList.class, names, each("words/", languages, ".yaml")),
                entry("topic", TopicFacts.class, names, List.of("topics/*/topic.yaml")),
                entry("leaflet", Leaflet.class, names, each("topics/*/", languages.subList(0, 1), ".yaml"))));
        if (!translations.isEmpty()) {
            entries.add(new Entry(
                    "translation",
                    JsonSchema.ofTranslation(Leaflet.class, "Leafpress: translation", names),
                    inProject(each("topics/*/", translations, ".yaml"))));
            entries.add(entry("made-from", MadeFrom.class, names, each("topics/*/", translations, "/made-from.yaml")));
        }
        return entries;
    }

    private Entry entry(String name, Class<? extends Record> root, SchemaNames names, List<String> files) {
        return new Entry(name, JsonSchema.of(root, "Leafpress: " + name, names), inProject(files));
    }

    private List<String> inProject(List<String> files) {
        String prefix = project.relativize(contentFolder).toString().replace('\\', '/');
        return files.stream()
                .map(file -> prefix.isEmpty() ? file : prefix + "/" + file)
                .toList();
    }

    private static List<String> each(String before, List<LanguageTag> languages, String after) {
        return languages.stream().map(language -> before + language + after).toList();
    }

    private static SchemaNames names(Content content) {
        NavigableSet<String> topics = new TreeSet<>();
        content.shared().topics().stream().map(TopicId::value).forEach(topics::add);
        NavigableSet<String> sources = new TreeSet<>();
        NavigableSet<String> figures = new TreeSet<>();
        for (IllustratedTopic topic : content.topics()) {
            topic.topic()
                    .facts()
                    .sources()
                    .forEach(source -> sources.add(source.id().value()));
            topic.topic()
                    .facts()
                    .figures()
                    .forEach(figure -> figures.add(figure.id().value()));
        }
        return new SchemaNames(topics, sources, figures);
    }
}
