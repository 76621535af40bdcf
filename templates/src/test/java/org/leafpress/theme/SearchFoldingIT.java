package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.model.LanguageTag;
import org.leafpress.render.page.JsonText;
import org.leafpress.search.Folding;
import tools.jackson.core.JsonGenerator;

/** The index in Java and the script in the browser part texts into the same words: one table says which. */
class SearchFoldingIT {
    private static final Path CASES = Path.of("src/test/resources/search/folding.tsv");

    @TempDir
    Path folder;

    /** A text in a language and its words, between spaces. */
    private record Case(String language, String text, String words) {}

    static List<Case> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(fields -> new Case(fields[0], fields[1], fields[2]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theBuildPartsTextsIntoTheseWords(Case text) {
        assertThat(String.join(" ", new Folding(new LanguageTag(text.language())).words(text.text())))
                .isEqualTo(text.words());
    }

    @Test
    void theScriptPartsTextsIntoTheSameWords() throws IOException, InterruptedException {
        StringBuilder script =
                new StringBuilder(ThemeSources.read(ThemeSources.ROOT.resolve("assets/search/engine.js")));
        for (Case text : cases()) {
            script.append("console.log(leafpressSearch(")
                    .append(emptyIndex(new LanguageTag(text.language())))
                    .append(").words(")
                    .append(quoted(text.text()))
                    .append(").join(' '));\n");
        }
        assertThat(run(script.toString()))
                .containsExactlyElementsOf(cases().stream().map(Case::words).toList());
    }

    private static String emptyIndex(LanguageTag language) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonText.compact(out)) {
            json.writeStartObject();
            new Folding(language).write(json);
            for (String name : List.of("words", "topics", "drafts", "foreign", "files")) {
                json.writeArrayPropertyStart(name);
                json.writeEndArray();
            }
            json.writeStringProperty("emergency", "");
            json.writeEndObject();
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining("", "\"", "\""));
    }

    private List<String> run(String script) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("fold.js"), script);
        Process node = new ProcessBuilder("node", file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList());
        assertThat(node.waitFor()).isZero();
        return lines;
    }
}
