package org.leafpress.parse.bind;

import org.leafpress.parse.bind.Schema.Field;

/** Shows an author how a key is written; a value of an example is called one, so that nobody takes it for the right one. */
final class KeyExample {
    private KeyExample() {}

    /** The key and what it holds, fit for the words "write ..." or "add ...". */
    static String of(Field field) {
        String example = example(field);
        return example.contains(ScalarKind.WORDS)
                ? example + ", with what is right in place of " + ScalarKind.WORDS
                : example;
    }

    private static String example(Field field) {
        String key = "\"" + field.key() + ":\"";
        if (field.isList()) {
            return field.shape() instanceof Schema.Choice choice
                    ? key + " and below it a line for each item, \"  - \" and one of " + words(choice)
                    : key + " and below it a line for each item, for example \"  - " + value(field.shape()) + "\""
                            + (field.shape() instanceof Schema.Single ? "" : ", and its other keys below that");
        }
        if (field.shape() instanceof Schema.Choice choice) {
            return key + " and one of " + words(choice) + "; for example " + line(field);
        }
        return field.shape() instanceof Schema.Single single
                ? key + " and " + single.kind().wanted() + ", for example " + line(field)
                : key + " and below it, with two more spaces, its keys, for example \"" + value(field.shape()) + "\"";
    }

    private static String words(Schema.Choice choice) {
        return String.join(", ", choice.inOrder());
    }

    private static String line(Field field) {
        return "\"" + field.key() + ": " + value(field.shape()) + "\"";
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
