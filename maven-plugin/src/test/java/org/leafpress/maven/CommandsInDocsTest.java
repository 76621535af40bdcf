package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands that the README and the guides tell people to type name goals and parameters that there are. */
class CommandsInDocsTest {
    private static final Pattern GOAL = Pattern.compile("(?<!org[.])leafpress:([a-z][a-z-]*)");
    private static final Pattern PARAMETER =
            Pattern.compile("-D(leafpress[.][A-Za-z.]*[A-Za-z]|topic|kind|from|to)(?![A-Za-z.]*\\*)");
    private static final Pattern MOJO = Pattern.compile("@Mojo\\(name = \"([a-z-]+)\"");
    private static final Set<String> OF_TESTS = Set.of("leafpress.golden", "leafpress.soak.minutes");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("../docs"))) {
            Path ofNewSites = Path.of("../core/leaflets/src/main/resources/org/leafpress/start/site/readme.md");
            return Stream.concat(docs, Stream.of(Path.of("../README.md"), Path.of("../CONTRIBUTING.md"), ofNewSites))
                    .filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thereIsWhatCommandsName(Path page) throws IOException {
        String mojos = mojos();
        Set<String> goals = all(MOJO, mojos);
        goals.add("help"); // of the plugin tools
        Set<String> parameters = all(Pattern.compile("property = \"([A-Za-z.]+)\""), mojos);
        parameters.addAll(all(Pattern.compile("defaultValue = \"\\$\\{(topic|kind|from|to)\\}"), mojos));
        parameters.addAll(OF_TESTS);
        String text = Files.readString(page);
        assertThat(goals).as(page.toString()).containsAll(all(GOAL, text));
        assertThat(parameters).as(page.toString()).containsAll(all(PARAMETER, text));
    }

    /** Those of translators are in a guide of their own, which the README leads to. */
    @Test
    void everyGoalIsExplained() throws IOException {
        String told = Files.readString(Path.of("../README.md")) + Files.readString(Path.of("../docs/translations.md"));
        assertThat(all(MOJO, mojos()))
                .allSatisfy(goal -> assertThat(told).containsPattern("(leafpress:|`|<goal>)" + goal + "\\b"));
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String mojos() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(source -> source.toString().endsWith(".java"))
                    .map(CommandsInDocsTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
