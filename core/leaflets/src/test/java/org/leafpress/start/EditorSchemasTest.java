package org.leafpress.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.Written;
import org.leafpress.check.CheckedSite;
import org.leafpress.concurrent.Progress;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Severity;
import org.leafpress.parse.GoodSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editors get one schema for each file, and keep the settings that people have made. */
class EditorSchemasTest {
    private static final String SETTINGS = ".vscode/settings.json";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void open() {
        site = CheckedSite.translated(folder);
    }

    @Test
    void linksAndPlaceholdersAreProposedWithinTexts() throws IOException {
        site.file("glossary/en-GB.yaml", "terms:\n  - {id: nerve, term: \"nerve {1}\", meaning: A cable.}\n");
        assertThat(write().files()).contains(".vscode/leafpress.code-snippets");
        JsonNode snippets =
                JsonMapper.shared().readTree(Files.readString(folder.resolve(".vscode/leafpress.code-snippets")));
        assertThat(snippets.path("term:nerve").path("prefix").asString()).isEqualTo("term:nerve");
        assertThat(snippets.path("term:nerve").path("body").asString()).isEqualTo("[${1:nerve {1\\}}](term:nerve)");
        assertThat(snippets.path("emergency.number").path("body").asString()).isEqualTo("{{emergency.number\\}\\}");
        assertThat(snippets.properties()).anyMatch(snippet -> snippet.getKey().startsWith("topic:"));
    }

    @Test
    void eachFileHasOneSchema() throws IOException {
        assertThat(write().outcome().diagnostics()).isEmpty();
        JsonNode schemas = settings().path("yaml.schemas");
        int files = 0;
        try (Stream<Path> walk = Files.walk(folder.resolve("content"))) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                List<String> found = new ArrayList<>();
                schemas.properties()
                        .forEach(entry -> entry.getValue().forEach(glob -> {
                            if (FileSystems.getDefault()
                                    .getPathMatcher("glob:" + glob.asString())
                                    .matches(folder.relativize(file))) {
                                found.add(entry.getKey());
                            }
                        }));
                assertThat(found).as(file.toString()).hasSize(1);
                assertThat(folder.resolve(found.get(0))).isNotEmptyFile();
                files++;
            }
        }
        assertThat(files).isGreaterThan(6);
        assertThat(schemas.path("./.vscode/leafpress/translation.json").get(0).asString())
                .isEqualTo("content/topics/*/ur.yaml");
    }

    @Test
    void namesOfTheSiteAreProposed() throws IOException {
        write();
        assertThat(Files.readString(folder.resolve(".vscode/leafpress/topic.json")))
                .contains("\"muscle-cramps\"");
        assertThat(Files.readString(folder.resolve(".vscode/leafpress/leaflet.json")))
                .contains("\"nerve-signal\"", "\"nhs-twitching\"");
    }

    @Test
    void settingsOfOthersStay() throws IOException {
        settings("""
                {"editor.fontSize": 20,
                 "yaml.schemas": {"./mine.json": "other/*.yaml", "./.vscode/leafpress/gone.json": "old.yaml"},
                 "z": [1]}
                """);
        write();
        JsonNode merged = settings();
        assertThat(merged.path("editor.fontSize").asInt()).isEqualTo(20);
        assertThat(merged.path("z").toString()).isEqualTo("[1]");
        assertThat(merged.path("yaml.schemas").path("./mine.json").asString()).isEqualTo("other/*.yaml");
        assertThat(merged.path("yaml.schemas").has("./.vscode/leafpress/gone.json"))
                .isFalse();
        assertThat(merged.path("yaml.schemas").has("./.vscode/leafpress/topic.json"))
                .isTrue();
    }

    @Test
    void settingsThatAreRightAreNotWrittenAgain() {
        assertThat(write().files()).contains(SETTINGS);
        assertThat(write().files()).doesNotContain(SETTINGS).contains(".vscode/leafpress/topic.json");
    }

    @Test
    void settingsWithCommentsStayAndTheRemedyIsTold() throws IOException {
        String mine = "{\n  // large\n  \"editor.fontSize\": 20\n}\n";
        settings(mine);
        Written written = write();
        assertThat(Files.readString(folder.resolve(SETTINGS))).isEqualTo(mine);
        assertThat(written.outcome().failed()).isFalse();
        Diagnostic told = written.outcome().diagnostics().get(0);
        assertThat(told.severity()).isEqualTo(Severity.INFO);
        assertThat(told.help().orElseThrow())
                .contains("\"./.vscode/leafpress/topic.json\":[\"content/topics/*/topic.yaml\"]");
    }

    @Test
    void contentWithFaultsHasSchemasToo() {
        site.with("topics/muscle-twitches/en-GB.yaml", "title: Muscle", "titel: Muscle");
        assertThat(write().files()).contains(".vscode/leafpress/leaflet.json");
    }

    @Test
    void contentOutsideTheProjectIsRefused() {
        Written written = write(folder.resolve("elsewhere"));
        assertThat(written.files()).isEmpty();
        assertThat(written.outcome().failed()).isTrue();
    }

    private Written write() {
        return write(folder);
    }

    private Written write(Path project) {
        Settings settings =
                new Settings(site.root(), folder.resolve("work"), 1, FailOn.ERROR, LocalDate.of(2026, 6, 1));
        try (Leafpress leafpress = Leafpress.open(settings, Progress.none())) {
            return leafpress.schema(project);
        }
    }

    private void settings(String json) throws IOException {
        Files.createDirectories(folder.resolve(".vscode"));
        Files.writeString(folder.resolve(SETTINGS), json);
    }

    private JsonNode settings() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve(SETTINGS)));
    }
}
