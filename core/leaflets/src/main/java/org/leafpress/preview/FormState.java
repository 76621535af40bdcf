package org.leafpress.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.SiteValue;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.parse.bind.JsonSchema;
import org.leafpress.parse.bind.SchemaNames;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.YamlReader;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Hash;
import org.leafpress.source.SourceFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says in JSON what a form shows: what may stand in a file, what does, and what is wrong with it. */
final class FormState {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String PATH = "path";
    private static final String TITLE = "title";
    private static final String FINDINGS = "findings";

    private final PreviewSite site;
    private final ContentFolder folder;
    private final Diagnostics faults = new Diagnostics();

    FormState(PreviewSite site, ContentFolder folder) {
        this.site = site;
        this.folder = folder;
    }

    /** All files that have a form. */
    String list() {
        ObjectNode all = JSON.objectNode();
        ArrayNode shared = all.putArray("shared");
        Stream.of("site", "glossary", "words")
                .flatMap(kind -> Stream.concat(
                        kind.equals("site") ? Stream.of("site.yaml") : Stream.empty(),
                        languages(site).stream().map(language -> kind + "/" + language + ".yaml")))
                .filter(folder::contains)
                .forEach(shared::add);
        ArrayNode topics = all.putArray("topics");
        site.live().content().findingsOfTopics().keySet().stream()
                .sorted()
                .forEach(id -> topic(id, topics.addObject()));
        return all.toString();
    }

    private void topic(TopicId id, ObjectNode topic) {
        topic.put("id", id.value());
        topic.put(TITLE, title(id));
        sisters(id, topic.putArray("files"));
    }

    private String title(TopicId id) {
        return site.live()
                .content()
                .catalogue()
                .find(id)
                .flatMap(entry -> languages(site).stream()
                        .flatMap(
                                language -> Optional.ofNullable(entry.leaflets().get(language)).stream())
                        .findFirst())
                .map(summary -> summary.title())
                .orElse(id.value());
    }

    /** The files of a topic that have a form: words first, then facts. */
    private void sisters(TopicId id, ArrayNode files) {
        String start = "topics/" + id + "/";
        Stream.concat(languages(site).stream().map(LanguageTag::toString), Stream.of("topic"))
                .map(name -> start + name + ".yaml")
                .filter(folder::contains)
                .forEach(files::add);
    }

    /**
     * What the form of a file shows.
     *
     * @param bytes the file as it is
     */
    String of(FormFile file, byte[] bytes) {
        ObjectNode form = JSON.objectNode();
        form.put("file", file.path());
        form.put("hash", Hash.of(bytes).toString());
        folder.shared(file.path()).ifPresent(root -> form.put("shared", root.toString()));
        file.topic().ifPresent(id -> {
            form.put(TITLE, title(id));
            sisters(id, form.putArray("files"));
            page(file, id).ifPresent(page -> form.put("page", page));
        });
        file.language().ifPresent(language -> form.put("language", language.toString()));
        Optional<SourceFile> source = folder.show(file.path());
        Optional<Mapping> root = file.type().isEmpty()
                ? Optional.empty()
                : source.flatMap(found -> YamlReader.read(found, folder.limits(), faults));
        form.set("schema", schema(file));
        if (file.type().isEmpty()) {
            form.putObject("value")
                    .put("text", source.map(SourceFile::text).orElse("").stripTrailing());
        } else {
            root.filter(found -> !faults.hasErrors()).ifPresent(found -> form.set("value", value(found)));
        }
        names(file, form);
        findings(file, source, root, form.putArray(FINDINGS));
        return form.toString();
    }

    private Optional<String> page(FormFile file, TopicId id) {
        return site.live()
                .paths()
                .flatMap(paths -> file.language()
                        .or(() -> languages(site).stream().findFirst())
                        .map(language -> paths.leaflet(language, id)));
    }

    private ObjectNode schema(FormFile file) {
        NavigableSet<String> topics = new TreeSet<>();
        site.live().content().catalogue().ids().forEach(id -> topics.add(id.value()));
        Optional<TopicFacts> facts = file.topic()
                .flatMap(site.live().content()::find)
                .map(topic -> topic.topic().facts());
        SchemaNames names = new SchemaNames(
                topics,
                new TreeSet<>(facts.stream()
                        .flatMap(found -> found.sources().stream())
                        .map(source -> source.id().value())
                        .toList()),
                new TreeSet<>(facts.stream()
                        .flatMap(found -> found.figures().stream())
                        .map(figure -> figure.id().value())
                        .toList()));
        ObjectNode schema = file.type()
                .map(type -> JsonSchema.ofForm(type, file.translation(), names))
                .orElseGet(JsonSchema::ofWords);
        if (!file.translation() && schema.path("properties") instanceof ObjectNode keys) {
            keys.remove("translation"); // which only translations have
        }
        return schema;
    }

    /** What can be put into texts. */
    private void names(FormFile file, ObjectNode form) {
        ArrayNode topics = form.putArray("topics");
        for (Catalogue.Entry entry : site.live().content().catalogue().entries()) {
            topics.addObject().put("id", entry.id().value()).put(TITLE, title(entry.id()));
        }
        ArrayNode terms = form.putArray("terms");
        ArrayNode placeholders = form.putArray("placeholders");
        Arrays.stream(SiteValue.values()).map(SiteValue::key).forEach(placeholders::add);
        site.live().site().ifPresent(known -> {
            known.facts().services().forEach(service -> placeholders.add("service." + service.id() + ".phone"));
            file.language()
                    .flatMap(language -> Optional.ofNullable(known.glossaries().get(language)))
                    .ifPresent(glossary -> glossary.terms()
                            .forEach(term -> terms.addObject()
                                    .put("id", term.id().value())
                                    .put(TITLE, term.term().value())));
        });
    }

    private static JsonNode value(YamlNode node) {
        if (node instanceof Mapping group) {
            ObjectNode keys = JSON.objectNode();
            group.entries().forEach(entry -> keys.set(entry.key().value(), value(entry.value())));
            return keys;
        }
        if (node instanceof Sequence list) {
            ArrayNode items = JSON.arrayNode();
            list.items().forEach(item -> items.add(value(item)));
            return items;
        }
        return node instanceof Scalar scalar && !scalar.isNothing()
                ? JSON.stringNode(scalar.value().stripTrailing())
                : JSON.nullNode();
    }

    private void findings(FormFile file, Optional<SourceFile> source, Optional<Mapping> root, ArrayNode findings) {
        DiagnosticFormatter formatter =
                new DiagnosticFormatter(site.live().content().lines());
        List<Diagnostic> all = new ArrayList<>(faults.sorted());
        all.addAll(site.live().content().findings().counted());
        file.topic().ifPresent(id -> all.addAll(site.ofTopic(id).counted()));
        all.stream()
                .filter(finding -> finding.place().file().equals(file.path()))
                .distinct()
                .forEach(finding -> {
                    ObjectNode one = findings.addObject();
                    one.put("severity", finding.severity().label());
                    one.put("code", finding.code().id());
                    one.put("message", finding.message());
                    finding.help().ifPresent(help -> one.put("help", help));
                    one.put("text", formatter.format(finding));
                    ArrayNode path = one.putArray(PATH);
                    if (file.type().isEmpty()) {
                        path.add("text");
                    }
                    source.ifPresent(text ->
                            root.ifPresent(tree -> path(tree, text, finding).forEach(path::add)));
                });
    }

    /** A finding about a key that is not there is about its group, though it points at the first key. */
    private static List<String> path(Mapping root, SourceFile file, Diagnostic finding) {
        List<String> path = path(root, file, finding.place());
        return finding.code() == Code.MISSING_KEY ? path.subList(0, Math.max(0, path.size() - 1)) : path;
    }

    /** The path of what stands at a place: keys, and positions in lists. */
    private static List<String> path(Mapping root, SourceFile file, Place place) {
        List<String> path = new ArrayList<>();
        place.span().map(file::start).filter(start -> start.isPresent()).ifPresent(start -> {
            Optional<YamlNode> node = Optional.of(root);
            while (node.isPresent()) {
                node = step(node.get(), start.getAsInt(), path);
            }
        });
        return path;
    }

    private static Optional<YamlNode> step(YamlNode node, int offset, List<String> path) {
        if (node instanceof Mapping group) {
            Optional<Entry> at = group.entries().stream()
                    .filter(entry -> entry.key().start() <= offset)
                    .reduce((first, second) -> second);
            at.ifPresent(entry -> path.add(entry.key().value()));
            return at.map(Entry::value).filter(value -> value.start() <= offset);
        }
        if (node instanceof Sequence list) {
            int index = (int) list.items().stream()
                            .filter(item -> item.start() <= offset)
                            .count()
                    - 1;
            if (index >= 0) {
                path.add(Integer.toString(index));
                return Optional.of(list.items().get(index));
            }
        }
        return Optional.empty();
    }

    /** The languages of the site, as far as they are told; without any no file has a form. */
    static List<LanguageTag> languages(PreviewSite site) {
        return site.live().content().site().reading().languages();
    }
}
