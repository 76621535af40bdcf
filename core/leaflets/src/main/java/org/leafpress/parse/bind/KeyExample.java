package org.leafpress.parse.bind;

import org.leafpress.parse.bind.Schema.Field;

/** Shows an author how a key is written. */
final class KeyExample {
    private KeyExample() {}

    /** The key with a value that would do, fit for the words "write ..." or "add ...". */
    static String of(Field field) {
        String key = field.key() + ":";
        if (field.isList()) {
            return field.shape() instanceof Schema.Single || field.shape() instanceof Schema.Choice
                    ? "\"" + key + "\" and below it a line \"  - " + value(field.shape()) + "\" for each item"
                    : "\"" + key + "\" and below it, for each item, \"  - " + value(field.shape())
                            + "\" and its other keys";
        }
        if (field.shape() instanceof Schema.Single || field.shape() instanceof Schema.Choice) {
            return "\"" + key + " " + value(field.shape()) + "\"";
        }
        return "\"" + key + "\" and below it, with two more spaces, \"" + value(field.shape()) + "\" and so on";
    }

    private static String value(Schema shape) {
        if (shape instanceof Schema.Single single) {
            return single.kind().example();
        }
        if (shape instanceof Schema.Choice choice) {
            return choice.inOrder().get(0);
        }
        Schema.Keys keys = shape instanceof Schema.SectionEntry entry ? entry.prose() : (Schema.Keys) shape;
        return keys.fields().stream()
                .filter(field -> !field.isPlace())
                .findFirst()
                .map(first -> first.key() + ":"
                        + (first.isList() || first.shape() instanceof Schema.Keys ? "" : " " + value(first.shape())))
                .orElse("");
    }
}
