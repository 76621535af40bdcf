package org.leafpress.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.source.Gatekeeper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The settings of Visual Studio Code for a project. What others have put there stays. */
final class EditorSettings {
    static final String FILE = ".vscode/settings.json";
    private static final String SCHEMAS = "yaml.schemas";

    private EditorSettings() {}

    /**
     * The settings with the schemas for files.
     *
     * @param globs by path of the schema
     * @param diagnostics gets why the file cannot be changed: it may hold comments, and writing it would lose them
     * @return empty if it is right already, or cannot be changed
     */
    static Optional<byte[]> merged(Path project, SortedMap<String, List<String>> globs, Diagnostics diagnostics) {
        Optional<byte[]> before = before(project.resolve(FILE));
        ObjectNode wanted = JsonNodeFactory.instance.objectNode();
        globs.forEach((schema, files) -> files.forEach(wanted.putArray(schema)::add));
        Optional<ObjectNode> settings =
                before.isPresent() ? read(before.get()) : Optional.of(JsonNodeFactory.instance.objectNode());
        if (settings.isEmpty()
                || !(settings.get().path(SCHEMAS).isMissingNode()
                        || settings.get().path(SCHEMAS).isObject())) {
            diagnostics.add(new Diagnostic(
                    Code.CANNOT_START,
                    Severity.INFO,
                    Place.file(FILE),
                    "the file has comments, or something else than keys and values, and is as it was",
                    Optional.of("put this into it: \"" + SCHEMAS + "\": " + wanted)));
            return Optional.empty();
        }
        ObjectNode schemas = JsonNodeFactory.instance.objectNode();
        settings.get().path(SCHEMAS).properties().forEach(entry -> {
            if (!entry.getKey().startsWith("./" + EditorSchemas.FOLDER)) {
                schemas.set(entry.getKey(), entry.getValue());
            }
        });
        schemas.setAll(wanted);
        if (schemas.equals(settings.get().path(SCHEMAS))) {
            return Optional.empty();
        }
        settings.get().set(SCHEMAS, schemas);
        return Optional.of(pretty(settings.get()));
    }

    private static Optional<ObjectNode> read(byte[] json) {
        try {
            JsonNode node = JsonMapper.shared().readTree(json);
            return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** For people to read, with {@code \n} as line end on every system. */
    static byte[] pretty(ObjectNode node) {
        return (node.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> before(Path file) {
        try {
            return Gatekeeper.isFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
