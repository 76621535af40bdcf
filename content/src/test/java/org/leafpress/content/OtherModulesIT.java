package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tests of the modules that are built before this one bring their own content. Otherwise a fault in a sample leaflet
 * would end the build in a failed test there, and nobody would get to read what the fault is.
 */
class OtherModulesIT {
    /** A path that leads up and then down into a folder of this name. */
    private static final Pattern SAMPLE = Pattern.compile("\\w\\(\\s*\"(?:\\.\\./|\\.\\.\",\\s*\")+content\\b");

    @ParameterizedTest
    @ValueSource(strings = {"core", "templates", "maven-plugin"})
    void noTestReadsTheSampleLeaflets(String module) {
        List<Path> tests = tests(Path.of("..", module));
        assertThat(tests).isNotEmpty();
        assertThat(tests).noneMatch(test -> SAMPLE.matcher(read(test)).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Path.of(\"../content\")", "Path.of(\"..\", \"content\", x)", "resolve(\"../../content/a\")"})
    void pathsToTheSampleLeafletsAreFound(String code) {
        assertThat(SAMPLE.matcher(code).find()).isTrue();
    }

    private static List<Path> tests(Path module) {
        try (Stream<Path> files = Files.walk(module)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> module.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .contains("src/test/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
