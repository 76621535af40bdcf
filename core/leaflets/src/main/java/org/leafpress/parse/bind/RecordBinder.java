package org.leafpress.parse.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.text.PartialText;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.parse.bind.Schema.Field;
import org.leafpress.parse.bind.Schema.Presence;
import org.leafpress.parse.text.MessageText;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Rejected;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.YamlReader;
import org.leafpress.records.RecordType;

/**
 * Second pass: nodes to records, by the shapes of the records. Every fault is reported; a value with a fault is left
 * out, and so is what cannot do without it.
 */
final class RecordBinder {
    /** The item of a list, and below it the hyphen of one further out. */
    private static final Pattern MOVED_OUT = Pattern.compile("(?:^|\\n)( *) +- [^\\n]*\\n\\1- $");

    private final ScalarBinder scalars;
    private final Diagnostics diagnostics;

    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Prose> texts = new ArrayList<>();

    RecordBinder(ScalarBinder scalars, Diagnostics diagnostics) {
        this.scalars = scalars;
        this.diagnostics = diagnostics;
    }

    /** The texts that were read so far, those too that belong to no record. */
    PartialText texts() {
        return new PartialText(phrases, texts);
    }

    private Optional<?> kept(Optional<?> value) {
        value.filter(Phrase.class::isInstance).map(Phrase.class::cast).ifPresent(phrases::add);
        value.filter(Prose.class::isInstance).map(Prose.class::cast).ifPresent(texts::add);
        return value;
    }

    /** The record that a file holds. */
    <T extends Record> Optional<T> bind(Class<T> type, Mapping root) {
        return record(RecordSchemas.of(type), root, root, Optional.empty()).map(type::cast);
    }

    /**
     * One group of keys.
     *
     * @param anchor where to point when a key is missing
     * @param outer the shape around this one, for help with misplaced keys
     */
    private Optional<Object> record(Schema.Keys shape, Mapping mapping, YamlNode anchor, Optional<Schema.Keys> outer) {
        Set<String> meant = UnknownKeys.report(shape, mapping, outer, diagnostics);
        Optional<Schema.Keys> around = Optional.of(shape);
        Object[] values = new Object[shape.fields().size()];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Optional<?> value = component(shape.fields().get(i), mapping, meant, anchor, around);
            if (value.isPresent()) {
                values[i] = value.get();
            } else {
                complete = false;
            }
        }
        return complete ? Optional.of(RecordType.of(shape.type()).make(values)) : Optional.empty();
    }

    /** What is passed to the record; empty only when a required value is missing or faulty. */
    private Optional<?> component(
            Field field, Mapping mapping, Set<String> meant, YamlNode anchor, Optional<Schema.Keys> around) {
        if (field.isPlace()) {
            return Optional.of(mapping.place());
        }
        Optional<Entry> entry = entry(field, mapping);
        if (entry.isEmpty() && field.isRequired() && mapping.whole() && !meant.contains(field.key())) {
            String or = field.fileKey().map(file -> " or \"" + file + "\"").orElse("");
            diagnostics.report(
                    Code.MISSING_KEY,
                    anchor.place(),
                    "the key \"" + field.key() + "\"" + or + " is missing",
                    "add " + KeyExample.of(field));
        }
        if (field.isList()) {
            List<Object> items = entry.isPresent() ? list(field, entry.get(), around) : List.of();
            return items.isEmpty() && field.presence() == Presence.LIST_NOT_EMPTY
                    ? Optional.empty()
                    : Optional.of(items);
        }
        Optional<?> value = entry.isPresent() ? keyed(field, entry.get(), around) : Optional.empty();
        return field.presence() == Presence.OPTIONAL ? Optional.of(value) : value;
    }

    private Optional<Entry> entry(Field field, Mapping mapping) {
        Optional<Entry> inline = mapping.find(field.key());
        Optional<Entry> file =
                field.fileKey().isPresent() ? mapping.find(field.fileKey().get()) : Optional.empty();
        if (inline.isPresent() && file.isPresent()) {
            diagnostics.report(
                    Code.DUPLICATE_KEY,
                    file.get().key().place(),
                    "\"" + field.key() + "\" and \"" + file.get().key().value() + "\" both give the text",
                    "keep one of the two");
        }
        return inline.isPresent() ? inline : file;
    }

    private Optional<?> keyed(Field field, Entry entry, Optional<Schema.Keys> around) {
        if (isNothing(field, entry)) {
            return Optional.empty();
        }
        if (field.isFileKey(entry.key().value()) && entry.value() instanceof Scalar scalar) {
            return kept(scalars.proseFile(scalar));
        }
        return value(field, field.shape(), entry.value(), entry.key(), around);
    }

    private List<Object> list(Field field, Entry entry, Optional<Schema.Keys> around) {
        if (isNothing(field, entry) || entry.value() instanceof Rejected) {
            return List.of();
        }
        if (!(entry.value() instanceof Sequence sequence)) {
            reportWrongType(field, entry.value(), "a list");
            return List.of();
        }
        if (sequence.items().isEmpty() && field.presence() == Presence.LIST_NOT_EMPTY) {
            reportEmpty(entry.key(), "write at least one item");
        }
        checkNoDuplicates(field.shape(), sequence);
        List<Object> items = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            Optional<?> value = value(field, field.shape(), item, item, around);
            if (value.isPresent()) {
                items.add(value.get());
            }
        }
        return List.copyOf(items);
    }

    private boolean isNothing(Field field, Entry entry) {
        if (!(entry.value() instanceof Scalar scalar) || !scalar.isNothing()) {
            return false;
        }
        if (scalar.value().isEmpty() || scalar.value().equals("~")) {
            reportEmpty(
                    entry.key(),
                    field.isRequired() ? "write " + KeyExample.of(field) : "write a value, or delete the key");
        } else {
            diagnostics.report(
                    Code.EMPTY_VALUE,
                    scalar.place(),
                    "\"" + scalar.value() + "\" means nothing at all",
                    "if the word is meant, put it in double quotes; otherwise delete the key");
        }
        return true;
    }

    private void reportEmpty(Scalar key, String help) {
        diagnostics.report(Code.EMPTY_VALUE, key.place(), "\"" + key.value() + "\" is empty", help);
    }

    private Optional<?> value(Field field, Schema shape, YamlNode node, YamlNode anchor, Optional<Schema.Keys> around) {
        if (node instanceof Rejected) {
            return Optional.empty();
        }
        if (shape instanceof Schema.SectionEntry section) {
            return node instanceof Mapping mapping
                    ? record(section.choose(mapping), mapping, anchor, around)
                    : wrongType(field, node, "a group of keys");
        }
        if (shape instanceof Schema.Keys keys) {
            return node instanceof Mapping mapping
                    ? record(keys, mapping, anchor, around)
                    : wrongType(field, node, "a group of keys");
        }
        String wanted = shape instanceof Schema.Single single ? single.kind().wanted() : "a word";
        if (!(node instanceof Scalar scalar)) {
            return wrongType(field, node, wanted);
        }
        return shape instanceof Schema.Choice choice
                ? scalars.choice(field.key(), choice, scalar)
                : kept(scalars.single(field, ((Schema.Single) shape).kind(), scalar));
    }

    private Optional<?> wrongType(Field field, YamlNode node, String wanted) {
        reportWrongType(field, node, wanted);
        return Optional.empty();
    }

    /** Unless the node is no whole one, and might be what is wanted if it were. */
    private void reportWrongType(Field field, YamlNode node, String wanted) {
        if (!node.isSound()) {
            return;
        }
        boolean list = wanted.equals("a list");
        String item = field.isList() && !list ? "each item of " : "";
        diagnostics.report(
                Code.WRONG_TYPE,
                node.place(),
                item + "\"" + field.key() + "\" should be " + wanted + ", but this is " + YamlReader.kind(node),
                !item.isEmpty() && node instanceof Sequence
                        ? "write one hyphen before each item, exactly below those of the others"
                        : !list && !field.isList() && node instanceof Sequence && isProse(field)
                                ? "write \"" + field.key()
                                        + ": |\" and leave the list below it as it is, two spaces further in"
                                        + " than that line"
                                : isMovedOut(node)
                                        ? "if it belongs to the list above it, give its hyphen the same spaces as those there; otherwise"
                                                + " write " + KeyExample.of(field)
                                        : (list
                                                        ? MistakenColons.findItem(field.shape(), node)
                                                        : MistakenColons.find(field.shape(), node))
                                                .orElseGet(() -> "write " + KeyExample.of(field)));
    }

    private static boolean isProse(Field field) {
        return field.shape() instanceof Schema.Single single && single.kind() == ScalarKind.PROSE;
    }

    /** True for text behind a hyphen, below the item of a list that stands further in. */
    private static boolean isMovedOut(YamlNode node) {
        return node instanceof Scalar
                && MOVED_OUT
                        .matcher(node.file().text().substring(0, node.start()))
                        .find();
    }

    private void checkNoDuplicates(Schema shape, Sequence sequence) {
        boolean sentences =
                shape instanceof Schema.Single single && !single.kind().isName();
        if (sentences) {
            return;
        }
        Map<String, YamlNode> first = new HashMap<>();
        for (YamlNode item : sequence.items()) {
            Optional<Entry> identity = TranslationOverlay.identityNode(item);
            YamlNode name = identity.isPresent() ? identity.get().value() : item;
            if (name instanceof Scalar scalar && !scalar.isNothing()) {
                String word =
                        identity.isPresent() ? identity.get().key().value() + " " + scalar.value() : scalar.value();
                YamlNode before = first.putIfAbsent(word, scalar);
                if (before != null) {
                    reportDuplicate(identity, scalar, before);
                }
            }
        }
    }

    private void reportDuplicate(Optional<Entry> identity, Scalar again, YamlNode before) {
        String what = identity.map(entry -> "the " + entry.key().value() + " ").orElse("");
        diagnostics.report(
                Code.DUPLICATE_ID,
                again.place(),
                what + "\"" + again.value() + "\" stands twice in this list",
                "it stands first " + MessageText.whereabouts(before.place(), again.place())
                        + (identity.isPresent() ? "; give each item its own" : "; keep one of the two"));
    }
}
