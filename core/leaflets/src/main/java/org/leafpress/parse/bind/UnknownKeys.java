package org.leafpress.parse.bind;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.parse.bind.Schema.Field;
import org.leafpress.parse.text.MessageText;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;

/** Keys that a group does not know: each is reported with what was probably meant, or where it belongs. */
final class UnknownKeys {
    private UnknownKeys() {}

    /** Reports the keys that are not known, and returns those that were probably meant. */
    static Set<String> report(
            Schema.Keys shape, Mapping mapping, Optional<Schema.Keys> outer, Diagnostics diagnostics) {
        Set<String> meant = Set.of();
        for (Entry entry : mapping.entries()) {
            if (!shape.knows(entry.key().value())) {
                meant = meant.isEmpty() ? new HashSet<>() : meant;
                report(entry.key(), shape, mapping, outer, diagnostics).ifPresent(meant::add);
            }
        }
        return meant;
    }

    private static Optional<String> report(
            Scalar key, Schema.Keys shape, Mapping mapping, Optional<Schema.Keys> outer, Diagnostics diagnostics) {
        List<String> free = shape.keys().stream()
                .filter(name -> mapping.find(name).isEmpty())
                .toList();
        Optional<String> unquoted = MistakenColons.unquoted(key.value()).filter(shape::knows);
        MisplacedKeys homes = new MisplacedKeys(key.file());
        Optional<String> elsewhere = homes.outermost(key.value(), shape);
        Optional<String> nearest =
                elsewhere.isPresent() ? Optional.empty() : unquoted.or(() -> NearestWord.to(key.value(), free));
        diagnostics.report(
                Code.UNKNOWN_KEY,
                key.place(),
                "unknown key \"" + MessageText.abridged(key.value()) + "\"",
                unquoted.map(name -> "write " + name + ": without quotation marks")
                        .or(() -> nearest.map(name -> "did you mean \"" + name + "\"?"))
                        .or(() -> either(shape, elsewhere, sameFile(shape, key.value(), outer)))
                        .or(() -> homes.dotted(key.value(), shape))
                        .or(() -> homes.hyphened(key.value(), shape))
                        .or(() -> homes.below(key.value(), shape))
                        .or(() -> standing(key.value(), shape, mapping))
                        .orElseGet(() -> "the keys known here are " + String.join(", ", shape.keys())));
        return nearest;
    }

    /** Where a key belongs: here or in another file; the facts of a topic are easily taken for those of the site. */
    private static Optional<String> either(Schema.Keys shape, Optional<String> elsewhere, Optional<String> here) {
        return shape.type() == TopicFacts.class && elsewhere.isPresent() && here.isPresent()
                ? Optional.of(elsewhere.get() + ", if the whole site is meant; if only this topic is, " + here.get())
                : here.or(() -> elsewhere);
    }

    /** The key that was probably meant, if it stands there already. */
    private static Optional<String> standing(String key, Schema.Keys shape, Mapping mapping) {
        return NearestWord.to(key, shape.keys())
                .flatMap(near -> mapping.find(near)
                        .map(entry ->
                                "did you mean \"" + near + "\"? It stands there already: move what is missing under"
                                        + " that one, and delete this one"));
    }

    /** Where a key belongs that is one level too deep or not deep enough. */
    private static Optional<String> sameFile(Schema.Keys shape, String key, Optional<Schema.Keys> outer) {
        if (outer.isPresent() && outer.get().knows(key)) {
            return Optional.of("it belongs one level further out: begin the line with fewer spaces");
        }
        for (Field field : shape.fields()) {
            if (!field.isList() && field.shape() instanceof Schema.Keys inner && inner.knows(key)) {
                return Optional.of(
                        "it belongs below \"" + field.key()
                                + ":\": move it there with all lines that belong to it, and give each two more spaces at its start");
            }
        }
        return Optional.empty();
    }
}
