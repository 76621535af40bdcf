package org.leafpress.parse.yaml;

import java.util.HashMap;
import java.util.Map;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.parse.text.MessageText;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Scalar;

/**
 * Keys that stand twice in one mapping. Whoever deletes one loses its value, so the remedy is told by what seems to have
 * happened: within a list, the hyphen of a new item is often forgotten.
 */
final class DuplicateKeys {
    private static final String ONE =
            "if both say the same, delete one; if not, make one of both, and lose no sign, dose or" + " warning";

    private final Map<String, Entry> first = new HashMap<>();
    private final boolean outermost;
    private final boolean item;
    private boolean newItem;

    /**
     * Those of a mapping.
     *
     * @param outermost whether it is all of the file
     * @param item whether it is an item of a list
     */
    DuplicateKeys(boolean outermost, boolean item) {
        this.outermost = outermost;
        this.item = item;
    }

    /** True for an entry whose key stands twice, which is reported, but for the further keys of a new item. */
    boolean check(Entry entry, Diagnostics diagnostics) {
        Scalar key = entry.key();
        Entry before = first.putIfAbsent(key.value(), entry);
        if (before == null) {
            return false;
        }
        if (!newItem) {
            diagnostics.report(
                    Code.DUPLICATE_KEY,
                    key.place(),
                    "the key \"" + key.value() + "\" stands twice" + (item ? " in one item of the list" : ""),
                    "it stands first " + MessageText.whereabouts(before.key().place(), key.place()) + "; "
                            + remedy(entry, before));
        }
        newItem = !outermost;
        return true;
    }

    private String remedy(Entry entry, Entry before) {
        if (item) {
            return "if a new item begins here, write a hyphen and a space before \""
                    + entry.key().value()
                    + ":\", with the hyphen below those of the other items; otherwise " + ONE;
        }
        if (!(entry.value() instanceof Scalar) || !(before.value() instanceof Scalar)) {
            return "move all that stands under the second below the first, and delete only the empty key that is left";
        }
        return outermost
                ? ONE
                : "if two items of a list stand here, write a hyphen and a space before the first key of each, and two"
                        + " spaces before their other keys; otherwise " + ONE;
    }
}
