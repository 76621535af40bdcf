package org.leafpress.parse.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.model.leaflet.Identity;
import org.leafpress.parse.bind.Schema.Field;
import org.leafpress.parse.text.MessageText;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Rejected;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;

/**
 * Gives a translation the facts that are the same in every language, from the leaflet it was made from. Items of lists
 * belong together by their {@link Identity}, and otherwise by their order.
 */
public final class TranslationOverlay {
    private final Diagnostics diagnostics;

    /** Reports facts that differ. */
    public TranslationOverlay(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The translation with the neutral keys of the source added; one that says otherwise is reported.
     *
     * @param type the record that both are read into
     */
    public Mapping overlay(Class<? extends Record> type, Mapping translation, Mapping source) {
        return overlay(RecordSchemas.of(type), translation, source);
    }

    private Mapping overlay(Schema.Keys shape, Mapping translation, Mapping source) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : translation.entries()) {
            Optional<Field> field = shape.find(entry.key().value());
            Optional<YamlNode> original = source.value(entry.key().value());
            if (field.isEmpty() || (original.isEmpty() && !field.get().neutral())) {
                entries.add(entry);
            } else if (field.get().neutral()) {
                checkSame(entry, original);
                entries.add(entry);
            } else {
                entries.add(new Entry(entry.key(), merged(field.get(), entry.value(), original.get())));
            }
        }
        boolean whole = translation.whole();
        for (Field field : shape.fields()) {
            if (field.neutral() && translation.find(field.key()).isEmpty()) {
                Optional<Entry> fact = source.find(field.key());
                fact.ifPresent(entries::add);
                // What the source lacks is reported there.
                whole &= fact.isPresent() || !field.isRequired();
            }
        }
        return new Mapping(translation.file(), translation.start(), translation.end(), entries, whole);
    }

    private void checkSame(Entry entry, Optional<YamlNode> original) {
        String key = entry.key().value();
        if (original.isEmpty()) {
            diagnostics.report(
                    Code.FACT_DIFFERS,
                    entry.value().place(),
                    "\"" + key + "\" is a fact that the source language does not state",
                    "facts are the same in every language: state it in the source language, or delete it here");
        } else if (!entry.value().hasSameValue(original.get())) {
            diagnostics.report(
                    Code.FACT_DIFFERS,
                    entry.value().place(),
                    "\"" + key + "\" differs from the source language",
                    "facts are the same in every language: delete the key here; the source has it "
                            + MessageText.whereabouts(
                                    original.get().place(), entry.value().place()));
        }
    }

    private YamlNode merged(Field field, YamlNode translation, YamlNode source) {
        if (field.isList()) {
            if (translation instanceof Sequence ours && !(source instanceof Sequence)) {
                return new Rejected(ours.file(), ours.start(), ours.end()); // the source's fault, and reported there
            }
            return translation instanceof Sequence ours && source instanceof Sequence theirs
                    ? mergedItems(field.shape(), ours, theirs)
                    : translation;
        }
        return mergedItem(field.shape(), translation, Optional.of(source));
    }

    private Sequence mergedItems(Schema shape, Sequence translation, Sequence source) {
        Map<String, YamlNode> byIdentity = new HashMap<>();
        source.items().forEach(item -> identity(item).ifPresent(id -> byIdentity.putIfAbsent(id, item)));
        List<YamlNode> items = new ArrayList<>();
        for (int i = 0; i < translation.items().size(); i++) {
            YamlNode item = translation.items().get(i);
            Optional<String> identity = identity(item);
            Optional<YamlNode> original = identity.isPresent()
                    ? Optional.ofNullable(byIdentity.get(identity.get()))
                    : i < source.items().size() ? Optional.of(source.items().get(i)) : Optional.empty();
            items.add(
                    original.isEmpty() && lacksFacts(shape, item)
                            ? rejected(item, byIdentity.keySet())
                            : mergedItem(shape, item, original));
        }
        return new Sequence(translation.file(), translation.start(), translation.end(), items);
    }

    /** True for an item that only its counterpart in the source could complete. */
    private static boolean lacksFacts(Schema shape, YamlNode item) {
        return shape instanceof Schema.Keys keys
                && item instanceof Mapping mapping
                && identityNode(item).isPresent()
                && keys.fields().stream()
                        .anyMatch(field ->
                                field.neutral() && mapping.find(field.key()).isEmpty());
    }

    private YamlNode rejected(YamlNode item, Set<String> identities) {
        Entry entry = identityNode(item).orElseThrow();
        String key = entry.key().value();
        String value = ((Scalar) entry.value()).value();
        List<String> known = identities.stream()
                .filter(identity -> identity.startsWith(key + " "))
                .map(identity -> identity.substring(key.length() + 1))
                .sorted()
                .toList();
        diagnostics.report(
                Code.FACT_DIFFERS,
                entry.value().place(),
                "the source language has no item with the " + key + " \"" + value + "\" here",
                NearestWord.to(value, known)
                        .map(name -> "did you mean \"" + name + "\"?")
                        .orElseGet(() -> "write the " + key + " that it has in the source language, one of: "
                                + String.join(", ", known) + "; if it is not there, add it there first"));
        return new Rejected(item.file(), item.start(), item.end());
    }

    private YamlNode mergedItem(Schema shape, YamlNode translation, Optional<YamlNode> source) {
        if (!(translation instanceof Mapping ours) || source.isEmpty() || !(source.get() instanceof Mapping theirs)) {
            return translation;
        }
        if (shape instanceof Schema.SectionEntry entry) {
            return overlay(entry.choose(ours), ours, theirs);
        }
        return shape instanceof Schema.Keys keys ? overlay(keys, ours, theirs) : translation;
    }

    /** The key and value that tell an item from its siblings, such as {@code id caffeine}. */
    private static Optional<String> identity(YamlNode item) {
        return identityNode(item).map(entry -> entry.key().value() + " " + ((Scalar) entry.value()).value());
    }

    /** The same as an entry. */
    public static Optional<Entry> identityNode(YamlNode item) {
        if (item instanceof Mapping mapping) {
            for (String key : Identity.KEYS) {
                Optional<Entry> entry = mapping.find(key);
                if (entry.isPresent() && entry.get().value() instanceof Scalar) {
                    return entry;
                }
            }
        }
        return Optional.empty();
    }
}
