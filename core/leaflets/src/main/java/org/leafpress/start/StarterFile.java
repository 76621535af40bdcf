package org.leafpress.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files to begin with, in which {@code @name@} stands for a value. */
record StarterFile(List<Value> values) {
    private static final Pattern NAME = Pattern.compile("@([a-z][a-z-]*)@");

    /** A value, escaped as the files need it. */
    record Value(String name, String text) {}

    StarterFile {
        values = List.copyOf(values);
    }

    /** The bytes of a file among the resources, with its values. */
    byte[] fill(String resource) {
        return NAME.matcher(read(resource))
                .replaceAll(name -> Matcher.quoteReplacement(find(name.group(1))
                        .orElseThrow(() -> new IllegalStateException(resource + " has no value for " + name.group()))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Optional<String> find(String name) {
        return values.stream()
                .filter(value -> value.name().equals(name))
                .map(Value::text)
                .findFirst();
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(StarterFile.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
