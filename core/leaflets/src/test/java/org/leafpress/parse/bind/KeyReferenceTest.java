package org.leafpress.parse.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.leafpress.model.Key;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.site.WordList;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.model.translation.MadeFrom;

/** The reference of keys for authors is made from the models and their Javadoc, so that it cannot be out of date. */
class KeyReferenceTest {
    private static final Path PAGE = Path.of("../../docs/keys.md");
    private static final Path DESCRIPTIONS =
            Path.of("src/main/resources/org/leafpress/parse/bind/descriptions.properties");
    private static final List<Class<? extends Record>> ROOTS = List.of(
            SiteFacts.class,
            SiteText.class,
            Glossary.class,
            WordList.class,
            TopicFacts.class,
            Leaflet.class,
            MadeFrom.class);
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void theReferenceOfKeysIsThatOfTheModels() throws IOException {
        String page = page();
        if ("refresh".equals(System.getProperty("leafpress.golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/keys.md; refresh it with -Dleafpress.golden=refresh")
                .isEqualTo(page);
    }

    /** They go into the program, too, since editors show them as people type. */
    @Test
    void theDescriptionsForEditorsAreThoseOfTheReference() throws IOException {
        StringBuilder out = new StringBuilder("# Made from the content model by KeyReferenceTest; do not edit.\n");
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Schema.Keys> open = new ArrayDeque<>();
        ROOTS.forEach(root -> open.add(RecordSchemas.of(root)));
        while (!open.isEmpty()) {
            Schema.Keys keys = open.remove();
            if (seen.add(keys.type())) {
                keys.fields().stream().filter(field -> !field.isPlace()).forEach(field -> {
                    out.append(JsonSchema.title(keys.type()))
                            .append('.')
                            .append(field.key())
                            .append('=')
                            .append(description(keys.type(), field).replace("\\", "\\\\"))
                            .append('\n');
                    open.addAll(inner(field.shape()));
                });
            }
        }
        if ("refresh".equals(System.getProperty("leafpress.golden"))) {
            Files.createDirectories(DESCRIPTIONS.getParent());
            Files.writeString(DESCRIPTIONS, out);
        }
        assertThat(Files.readString(DESCRIPTIONS)).isEqualTo(out.toString());
    }

    private static String page() {
        StringBuilder out = new StringBuilder("""
                # Reference of keys

                Made from the content model by a test; do not edit. The [authors' guide](authors-guide.md) says how to begin.

                **Needed** keys must be there. A **same for all** key is a fact that does not depend on language: a translation leaves it out.

                **One line** is a name, a title or a short fact, without marks. **One paragraph** may have marks, links and
                placeholders; it stands where more would no longer be what it is: a call to action, something to do or not to
                do, a question, a caption, a key point. **Text** may have several paragraphs, lists and the like, in a list
                and in the cell of a table too: write `|` and begin on the next line.
                """);
        file("site.yaml", SiteFacts.class, out);
        file("site/<language>.yaml", SiteText.class, out);
        file("glossary/<language>.yaml", Glossary.class, out);
        file("words/<language>.yaml", WordList.class, out);
        file("topics/<topic>/topic.yaml", TopicFacts.class, out);
        file("topics/<topic>/<language>.yaml", Leaflet.class, out);
        return out.toString();
    }

    private static void file(String name, Class<? extends Record> root, StringBuilder out) {
        out.append("\n## `").append(name).append("`\n\n");
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Schema.Keys> open = new ArrayDeque<>(List.of(RecordSchemas.of(root)));
        while (!open.isEmpty()) {
            Schema.Keys keys = open.remove();
            Class<?> type = keys.type();
            if (seen.add(type)) {
                if (seen.size() > 1) {
                    out.append("\n### ").append(title(type)).append("\n\n");
                }
                table(keys, type, out);
                keys.fields().forEach(field -> open.addAll(inner(field.shape())));
            }
        }
    }

    private static void table(Schema.Keys keys, Class<?> type, StringBuilder out) {
        out.append("| key | what it is | value |\n|---|---|---|\n");
        for (Schema.Field field : keys.fields()) {
            if (!field.isPlace()) {
                out.append("| `")
                        .append(String.join("` or `", field.keys()))
                        .append("` | ")
                        .append(description(type, field))
                        .append(field.isRequired() ? "; **needed**" : "")
                        .append(field.neutral() ? "; same for all" : "")
                        .append(" | ")
                        .append(field.isList() ? "list of: " : "")
                        .append(value(field.shape()))
                        .append(" |\n");
            }
        }
    }

    private static String value(Schema shape) {
        if (shape instanceof Schema.Single single) {
            return switch (single.kind()) {
                case TEXT -> "one line";
                case PHRASE -> "one paragraph";
                default -> single.kind().wanted();
            };
        }
        if (shape instanceof Schema.Choice choice) {
            return "`" + String.join("`, `", choice.inOrder()) + "`";
        }
        return inner(shape).stream()
                .map(keys -> title(keys.type()))
                .map(title -> "[" + title + "](#" + title + ")")
                .reduce((a, b) -> a + " or " + b)
                .orElseThrow();
    }

    private static List<Schema.Keys> inner(Schema shape) {
        if (shape instanceof Schema.Keys keys) {
            return List.of(keys);
        }
        return shape instanceof Schema.SectionEntry entry ? List.of(entry.placement(), entry.prose()) : List.of();
    }

    private static String title(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The {@code @param} line of the record component. */
    private static String description(Class<?> type, Schema.Field field) {
        String component = Arrays.stream(type.getRecordComponents())
                .filter(candidate -> key(candidate).equals(field.key()))
                .findFirst()
                .orElseThrow()
                .getName();
        Matcher matcher = Pattern.compile("\\* @param " + component + " ([^\n]*(?:\n \\*  +[^\n]*)*)")
                .matcher(source(type));
        assertThat(matcher.find())
                .as("Javadoc of %s.%s", type.getSimpleName(), component)
                .isTrue();
        return matcher.group(1)
                .replaceAll("\n \\* +", " ")
                .replaceAll("\\{@code (\\{\\{[^}]*}}|[^}]*)}", "`$1`")
                .replaceAll("\\{@link ([^}]*)}", "$1");
    }

    private static String key(RecordComponent component) {
        Key given = component.getAnnotation(Key.class);
        return given == null
                ? component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)
                : given.value();
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(outermost(type).getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
