package org.leafpress.parse.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/** Reads YAML with the scanner in front of the library and with the library alone. */
public final class BothTokenSources {
    private BothTokenSources() {}

    /** Nodes with their offsets, styles and texts, written out, and the findings. */
    private record Result(Optional<String> nodes, List<Diagnostic> diagnostics) {}

    /** Fails unless a file gives the same nodes, places and findings both ways. */
    public static void assertSameResult(SourceFile file, Limits limits) {
        assertThat(result(file, limits, false)).as(file.text()).isEqualTo(result(file, limits, true));
    }

    /** The same for all YAML files in a folder. */
    public static void assertSameResult(Path folder, Limits limits) {
        for (Path file : files(folder)) {
            assertSameResult(SourceFile.of(folder.relativize(file).toString(), text(file)), limits);
        }
    }

    private static Result result(SourceFile file, Limits limits, boolean libraryOnly) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> nodes =
                YamlReader.read(file, limits, diagnostics, libraryOnly).map(YamlNode.Mapping::toString);
        return new Result(nodes, diagnostics.sorted());
    }

    /** The YAML files in a folder and below, sorted. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as text; what is not UTF-8 becomes U+FFFD. */
    public static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
