package org.leafpress.parse.bind;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Severity;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.site.WordList;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.model.translation.MadeFrom;
import org.leafpress.source.SourceFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Editors and the reader judge files alike: a good site, and what is wrong with one key at a time. */
class JsonSchemaTest {
    private static final Path SITE = Path.of("src/test/resources/good-site");
    private static final SchemaNames NAMES =
            new SchemaNames(new TreeSet<>(Set.of("muscle-cramps")), new TreeSet<>(), new TreeSet<>(Set.of("nerve")));

    /** The least that each kind of file must say. */
    private static final Map<Class<? extends Record>, String> GOOD = Map.of(
            SiteFacts.class, """
                    base-url: https://leaflets.example.org/
                    languages: [en-GB]
                    contact: {phone: "01632 960 123", email: a@example.org}
                    emergency: {number: "999"}
                    """,
            TopicFacts.class, """
                    code: A
                    status: draft
                    version: "1"
                    owner: Lead
                    audience: everyone
                    """,
            Leaflet.class, "title: Hiccups\nsummary: Small jerks.\n");

    @Test
    void everyFileOfAGoodSiteIsValid() throws IOException {
        int files = 0;
        try (Stream<Path> walk = Files.walk(SITE)) {
            for (Path path : walk.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                assertThat(faults(schema(path), Files.readString(path)))
                        .as(path.toString())
                        .isEmpty();
                files++;
            }
        }
        assertThat(files).isGreaterThan(8);
    }

    private static ObjectNode schema(Path path) {
        String name = SITE.relativize(path).toString().replace('\\', '/');
        String file = path.getFileName().toString();
        if (name.equals("site.yaml")) {
            return JsonSchema.of(SiteFacts.class, file, NAMES);
        } else if (file.equals("topic.yaml")) {
            return JsonSchema.of(TopicFacts.class, file, NAMES);
        } else if (file.equals("made-from.yaml")) {
            return JsonSchema.of(MadeFrom.class, file, NAMES);
        } else if (name.startsWith("topics/")) {
            return file.equals("en-GB.yaml")
                    ? JsonSchema.of(Leaflet.class, file, NAMES)
                    : JsonSchema.ofTranslation(Leaflet.class, file, NAMES);
        }
        return JsonSchema.of(
                name.startsWith("glossary/")
                        ? Glossary.class
                        : name.startsWith("words/") ? WordList.class : SiteText.class,
                file,
                NAMES);
    }

    /** Each key of each group of keys that can be reached is broken in turn. */
    @Test
    void whatIsWrongWithOneKeyIsRefusedByBoth() {
        List<String> accepted = new ArrayList<>();
        int bad = 0;
        for (Map.Entry<Class<? extends Record>, String> good : GOOD.entrySet()) {
            ObjectNode schema = JsonSchema.of(good.getKey(), "file", NAMES);
            assertThat(faults(schema, good.getValue())).as(good.getValue()).isEmpty();
            assertThat(isRefused(good.getKey(), good.getValue()))
                    .as(good.getValue())
                    .isFalse();
            for (String text : broken(good.getKey(), good.getValue())) {
                bad++;
                if (faults(schema, text).isEmpty()) {
                    accepted.add("by the schema:\n" + text);
                }
                if (!isRefused(good.getKey(), text)) {
                    accepted.add("by the reader:\n" + text);
                }
            }
        }
        assertThat(bad).isGreaterThan(100);
        assertThat(accepted).isEmpty();
    }

    private static List<String> broken(Class<? extends Record> root, String good) {
        List<String> all = new ArrayList<>();
        all.add(good + "nothing-known: 1\n");
        for (Schema.Field field : RecordSchemas.of(root).fields()) {
            if (field.isPlace()) {
                continue;
            }
            String rest = without(good, field.key());
            if (field.isRequired()) {
                all.add(rest);
            }
            if (field.isList()) {
                all.add(rest + field.key() + ": {a: b}\n");
                all.add(rest + field.key() + ": word\n");
            } else {
                all.add(rest + field.key() + ": [a, b]\n");
            }
            String before = field.isList() ? field.key() + ":\n  - " : field.key() + ": ";
            if (field.shape() instanceof Schema.Choice) {
                all.add(rest + before + "no-such-word\n");
            } else if (field.shape() instanceof Schema.Single) {
                all.add(rest + before + "{a: b}\n");
            } else {
                all.add(rest + before + "{nothing-known: 1}\n");
                all.add(rest + before + "word\n");
            }
        }
        return all;
    }

    private static String without(String good, String key) {
        return good.lines().filter(line -> !line.startsWith(key + ":")).reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void aTranslationHasNoKeyThatDoesNotDependOnLanguage() {
        String schema = JsonSchema.ofTranslation(Leaflet.class, "file", NAMES).toString();
        String cause = "title: H\nsummary: S.\ncauses:\n  - name: N\n    kind: everyday\n";
        assertThat(faults(JsonSchema.of(Leaflet.class, "file", NAMES), cause)).isEmpty();
        assertThat(faults(JsonSchema.ofTranslation(Leaflet.class, "file", NAMES), cause))
                .isNotEmpty();
        assertThat(schema).doesNotContain("\"how-common\"");
    }

    /** The schema is older than the file that is being written, so that a name it does not know may be a new one. */
    @Test
    void namesOfTheSiteAreProposedAndOthersLetPass() {
        ObjectNode schema = JsonSchema.of(TopicFacts.class, "file", NAMES);
        assertThat(schema.at("/properties/related/items/anyOf/0/enum/0").asString())
                .isEqualTo("muscle-cramps");
        assertThat(faults(schema, GOOD.get(TopicFacts.class) + "related: [new-topic]\n"))
                .isEmpty();
        assertThat(faults(schema, GOOD.get(TopicFacts.class) + "related: [New Topic]\n"))
                .isNotEmpty();
    }

    @Test
    void everyGroupOfKeysHasATitleAndEveryKeyADescription() {
        for (Class<? extends Record> root : GOOD.keySet()) {
            Deque<JsonNode> open = new ArrayDeque<>(List.of(JsonSchema.of(root, "file", NAMES)));
            while (!open.isEmpty()) {
                JsonNode node = open.remove();
                if (node.path("type").asString("").equals("object")) {
                    assertThat(node.path("title").asString(""))
                            .as(node.toString())
                            .isNotEmpty();
                }
                node.path("properties")
                        .properties()
                        .forEach(entry -> assertThat(
                                        entry.getValue().path("description").asString(""))
                                .as(entry.toString())
                                .isNotEmpty());
                node.forEach(open::add);
            }
        }
    }

    private static Set<String> faults(ObjectNode schema, String yaml) {
        Set<String> faults = new LinkedHashSet<>();
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema.toString(), InputFormat.JSON)
                .validate(YAMLMapper.shared().readTree(yaml).toString(), InputFormat.JSON)
                .forEach(fault -> faults.add(fault.toString()));
        return faults;
    }

    private static boolean isRefused(Class<? extends Record> type, String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        RecordReader.read(type, SourceFile.of("topic.yaml", yaml), diagnostics);
        return diagnostics.sorted().stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }
}
