package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README tells clinics to write is what {@link ClinicIT} builds. */
class ReadmeTest {
    private static final Path SAMPLE = Path.of("src/test/resources/clinic");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void readmeShowsTheFileThatIsTested(Path file) throws IOException {
        String language = file.toString().endsWith(".xml") ? "xml" : "yaml";
        String name = SAMPLE.relativize(file).toString().replace('\\', '/');
        assertThat(Files.readString(Path.of("../README.md")))
                .contains("`" + name + "`")
                .contains("```" + language + "\n" + Files.readString(file) + "```\n");
    }
}
