package org.leafpress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;

/** Keys of {@code site.yaml} that once stood outside {@code brand}: they are taken, and their author is told. */
final class FormerKeys {
    private static final String BRAND = "brand";
    private static final List<String> MOVED = List.of("logo", "logo-dark");

    private FormerKeys() {}

    /** The same tree with these keys where they belong now; a key that stands there too is left for the binder to refuse. */
    static Mapping moved(Mapping root, Diagnostics diagnostics) {
        Mapping tree = root;
        for (String key : MOVED) {
            Optional<Entry> found = tree.find(key);
            Optional<YamlNode> brand = tree.value(BRAND);
            boolean free = brand.map(node ->
                            node instanceof Mapping group && group.find(key).isEmpty())
                    .orElse(true);
            if (found.isPresent() && free) {
                report(found.get(), brand.isPresent(), diagnostics);
                tree = moved(tree, found.get());
            }
        }
        return tree;
    }

    private static Mapping moved(Mapping root, Entry entry) {
        Scalar key = entry.key();
        List<Entry> kept = new ArrayList<>(root.entries());
        kept.remove(entry);
        Entry brand = root.find(BRAND)
                .orElseGet(() -> new Entry(
                        new Scalar(key.file(), key.start(), key.end(), key.style(), BRAND),
                        new Mapping(root.file(), key.start(), entry.value().end(), List.of())));
        kept.remove(brand);
        if (brand.value() instanceof Mapping group) {
            List<Entry> inside = new ArrayList<>(group.entries());
            inside.add(entry);
            kept.add(new Entry(
                    brand.key(), new Mapping(group.file(), group.start(), group.end(), inside, group.whole())));
        }
        return new Mapping(root.file(), root.start(), root.end(), kept, root.whole());
    }

    private static void report(Entry entry, boolean hasBrand, Diagnostics diagnostics) {
        String key = entry.key().value();
        String line = entry.value() instanceof Scalar scalar
                ? key + ": " + scalar.file().text().substring(scalar.start(), scalar.end())
                : key + ": ...";
        diagnostics.add(Diagnostic.of(
                Code.FORMER_KEY,
                entry.key().place(),
                "\"" + key + "\" stands where it used to; it is taken all the same",
                hasBrand
                        ? "move the line below \"brand:\", with two spaces at its start"
                        : "write \"brand:\" in its place, and below it \"  " + line
                                + "\", with two spaces at its start"));
    }
}
