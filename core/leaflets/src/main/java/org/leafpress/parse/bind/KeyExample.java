package org.leafpress.parse.bind;

import org.leafpress.parse.bind.Shape.Field;

/** Shows an author how a key is written. */
final class KeyExample {
    private KeyExample() {}

    /** The key with a value that would do, fit for the words "write ..." or "add ...". */
    static String of(Field field) {
        String key = field.key() + ":";
        if (field.isList()) {
            return field.shape() instanceof Shape.Single || field.shape() instanceof Shape.Choice
                    ? "\"" + key + "\" and below it a line \"  - " + value(field.shape()) + "\" for each item"
                    : "\"" + key + "\" and below it, for each item, \"  - " + value(field.shape())
                            + "\" and its other keys";
        }
        if (field.shape() instanceof Shape.Single || field.shape() instanceof Shape.Choice) {
            return "\"" + key + " " + value(field.shape()) + "\"";
        }
        return "\"" + key + "\" and below it, with two more spaces, \"" + value(field.shape()) + "\" and so on";
    }

    private static String value(Shape shape) {
        if (shape instanceof Shape.Single single) {
            return single.kind().example();
        }
        if (shape instanceof Shape.Choice choice) {
            return choice.inOrder().get(0);
        }
        Shape.Keys keys = shape instanceof Shape.SectionEntry entry ? entry.prose() : (Shape.Keys) shape;
        return keys.fields().stream()
                .filter(field -> !field.isPlace())
                .findFirst()
                .map(first -> first.key() + ":"
                        + (first.isList() || first.shape() instanceof Shape.Keys ? "" : " " + value(first.shape())))
                .orElse("");
    }
}
