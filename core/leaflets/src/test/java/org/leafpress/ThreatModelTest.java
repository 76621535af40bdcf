package org.leafpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each promise of the threat model has tests that keep it, and these are there. */
class ThreatModelTest {
    private static final Path PROJECT = Path.of("../..");
    private static final List<String> MODULES =
            List.of("core/print", "core/leaflets", "templates", "content", "maven-plugin");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");

    @Test
    void everyPromiseIsKeptByATest() throws IOException {
        List<String> promises = Files.readString(PROJECT.resolve("docs/threat-model.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| promise "))
                .toList();
        assertThat(promises).hasSizeGreaterThan(20);
        Set<String> tests = tests();
        for (String promise : promises) {
            assertThat(named(promise)).as(promise).isNotEmpty().isSubsetOf(tests);
        }
        assertThat(named(Files.readString(PROJECT.resolve("SECURITY.md")))).isSubsetOf(tests);
    }

    private static Set<String> named(String text) {
        return NAMED.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> tests() throws IOException {
        Set<String> tests = new TreeSet<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(module).resolve("src"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> tests.add(name.replace(".java", "")));
            }
        }
        return tests;
    }
}
