package org.leafpress.parse.bind;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.Identity;
import org.leafpress.parse.bind.Schema.Field;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Schema (draft 07) of the files that are read into a record, from the shapes that the reader itself goes by, so that
 * editors complete and check what people type. Names of the site are proposed, and others let pass: a schema is older than
 * the file that is being written.
 */
public final class JsonSchema {
    private static final Properties DESCRIPTIONS = descriptions();
    private static final String KIND = "x-kind";
    private static final String ID = "^[a-z](-?[a-z0-9])*$";

    private final SchemaNames names;
    private final boolean translation;
    private final boolean form;
    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    private JsonSchema(SchemaNames names, boolean translation, boolean form) {
        this.names = names;
        this.translation = translation;
        this.form = form;
    }

    /** Of files that state everything. */
    public static ObjectNode of(Class<? extends Record> root, String title, SchemaNames names) {
        return new JsonSchema(names, false, false).document(root, title);
    }

    /** Of translations, which leave out what does not depend on language. */
    public static ObjectNode ofTranslation(Class<? extends Record> root, String title, SchemaNames names) {
        return new JsonSchema(names, true, false).document(root, title);
    }

    /**
     * For forms: values without keys have their kind as {@value #KIND}, such as {@code prose}.
     *
     * @param translation whether the file leaves out what does not depend on language
     */
    public static ObjectNode ofForm(Class<? extends Record> root, boolean translation, SchemaNames names) {
        return new JsonSchema(names, translation, true).document(root, title(root));
    }

    /** For the form of a Markdown file. */
    public static ObjectNode ofWords() {
        ObjectNode words = typed("object");
        words.putObject("properties").putObject("text").put("type", "string").put(KIND, Labels.of(ScalarKind.PROSE));
        return words;
    }

    private ObjectNode document(Class<?> root, String title) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("$schema", "http://json-schema.org/draft-07/schema#");
        document.setAll(object(RecordSchemas.of(root)));
        document.put("title", title);
        document.set("definitions", definitions);
        return document;
    }

    /** The name of a type, as the reference of keys has it. */
    static String title(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private ObjectNode object(Schema.Keys keys) {
        String title = title(keys.type());
        ObjectNode object = typed("object");
        object.put("title", title);
        object.put("additionalProperties", false);
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        ArrayNode either = JsonNodeFactory.instance.arrayNode();
        for (Field field : keys.fields()) {
            boolean inherited = translation && field.neutral();
            if (field.isPlace() || (inherited && !Identity.KEYS.contains(field.key()))) {
                continue;
            }
            properties.set(field.key(), described(value(field), title + "." + field.key()));
            field.fileKey()
                    .ifPresent(file ->
                            properties.set(file, described(kind(typed("string"), "words"), title + "." + field.key())));
            if (inherited) {
                continue; // it only tells one item of a list from another
            }
            if (field.isRequired() && field.fileKey().isEmpty()) {
                required.add(field.key());
            } else if (field.isRequired()) {
                ArrayNode ways = either.addObject().putArray("anyOf");
                field.keys()
                        .forEach(key -> ways.addObject().putArray("required").add(key));
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        if (!either.isEmpty()) {
            object.set("allOf", either);
        }
        return object;
    }

    private static ObjectNode described(ObjectNode value, String name) {
        Optional.ofNullable(DESCRIPTIONS.getProperty(name)).ifPresent(text -> value.put("description", text));
        return value;
    }

    private ObjectNode value(Field field) {
        ObjectNode item = item(field);
        if (!field.isList()) {
            return item;
        }
        ObjectNode list = typed("array");
        list.set("items", item);
        if (field.presence() == Schema.Presence.LIST_NOT_EMPTY) {
            list.put("minItems", 1);
        }
        return list;
    }

    private ObjectNode item(Field field) {
        Schema shape = field.shape();
        if (shape instanceof Schema.Choice choice) {
            ObjectNode words = JsonNodeFactory.instance.objectNode();
            words.set("enum", words(choice.inOrder()));
            return words;
        } else if (shape instanceof Schema.Single single) {
            return kind(single(field, single.kind()), Labels.of(single.kind()));
        } else if (shape instanceof Schema.Keys keys) {
            return reference(keys);
        }
        Schema.SectionEntry entry = (Schema.SectionEntry) shape;
        ObjectNode section = typed("object");
        section.put("title", "section");
        section.putObject("if").putArray("required").add("part");
        section.set("then", reference(entry.placement()));
        section.set("else", reference(entry.prose()));
        return section;
    }

    /** Types may stand within themselves, so each is written once. */
    private ObjectNode reference(Schema.Keys keys) {
        String title = title(keys.type());
        if (!definitions.has(title)) {
            definitions.putObject(title);
            definitions.set(title, object(keys));
        }
        ObjectNode reference = JsonNodeFactory.instance.objectNode();
        // Beside "$ref" draft 07 ignores everything, the description too.
        reference.putArray("allOf").addObject().put("$ref", "#/definitions/" + title);
        return reference;
    }

    private ObjectNode single(Field field, ScalarKind kind) {
        return switch (kind) {
            case TEXT, PHRASE, PROSE, VERBATIM -> typed("string", "number", "boolean");
            case ID -> id();
            case TOPIC_REF, TOPIC_ID -> proposing(names.topics());
            case REF ->
                switch (field.key()) {
                    case "sources" -> proposing(names.sources());
                    case "figure" -> proposing(names.figures());
                    default -> id();
                };
            case FILE, LANGUAGE, URL -> example(typed("string"), kind);
            case DATE -> example(pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), kind);
            case PHONE -> example(typed("string", "number"), kind);
            case NUMBER -> typed("integer");
            case DECIMAL -> typed("number");
            case COLOUR -> example(pattern("^#[0-9a-f]{6}$"), kind);
            case CODE -> {
                ObjectNode codes = JsonNodeFactory.instance.objectNode();
                codes.set(
                        "enum", words(Arrays.stream(Code.values()).map(Code::id).toList()));
                yield codes;
            }
            case YES_OR_NO -> typed("boolean");
        };
    }

    private ObjectNode kind(ObjectNode value, String kind) {
        return form ? value.put(KIND, kind) : value;
    }

    private static ObjectNode example(ObjectNode value, ScalarKind kind) {
        value.putArray("examples").add(kind.example().replace("\"", ""));
        return value;
    }

    private static ObjectNode pattern(String form) {
        return typed("string").put("pattern", form);
    }

    /** An id; a word that YAML takes for something else is one too. */
    private static ObjectNode id() {
        return typed("string", "boolean").put("pattern", ID).put("maxLength", 64);
    }

    private static ObjectNode proposing(Collection<String> known) {
        if (known.isEmpty()) {
            return id();
        }
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        ArrayNode ways = value.putArray("anyOf");
        ways.addObject().set("enum", words(known));
        ways.add(id());
        return value;
    }

    private static ArrayNode words(Collection<String> all) {
        ArrayNode words = JsonNodeFactory.instance.arrayNode();
        all.forEach(words::add);
        return words;
    }

    private static ObjectNode typed(String... types) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        if (types.length == 1) {
            return value.put("type", types[0]);
        }
        Stream.of(types).forEach(value.putArray("type")::add);
        return value;
    }

    private static Properties descriptions() {
        Properties all = new Properties();
        String file = "descriptions.properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(JsonSchema.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return all;
    }
}
