package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;
import org.leafpress.diagnostic.DiagnosticFormatter;

/** The example of {@code docs/embedding.md}. */
class EmbeddingIT {
    private static final Path PAGE = Path.of("../docs/embedding.md");
    private static final Path HERE = Path.of("src/test/java/org/leafpress/theme/EmbeddingIT.java");

    @TempDir
    Path folder;

    static String tryOut(Path content, Path target) {
        Settings settings =
                new Settings(content, target.resolve("leafpress"), 2, FailOn.ERROR, LocalDate.of(2026, 11, 26));
        try (Leafpress leafpress = Leafpress.open(settings, Progress.none())) {
            Outcome checked = leafpress.check().outcome();
            DiagnosticFormatter formatter = new DiagnosticFormatter(checked.lines());
            checked.diagnostics().forEach(finding -> System.out.println(formatter.format(finding)));

            Generated site = leafpress.generate(target.resolve("site"));
            if (!site.published()) {
                return "the last site stays as it was";
            }
            leafpress.refresh(List.of("topics/muscle-cramps/en-GB.yaml"));
            return leafpress
                    .page("topics/muscle-cramps.html")
                    .map(page -> new String(page, StandardCharsets.UTF_8))
                    .orElse("there is no such page");
        }
    }

    @Test
    void theExampleMakesASiteAndShowsAPage() {
        SampleSite.in(folder);
        assertThat(tryOut(folder.resolve("content"), folder)).contains("<h1>Muscle cramps</h1>");
        assertThat(folder.resolve("site/index.html")).isRegularFile();
    }

    @Test
    void thePageShowsTheCodeThatIsTestedHere() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```java\n") + "```java\n".length();
        assertThat(withoutLayout(Files.readString(HERE)))
                .contains(withoutLayout(page.substring(start, page.indexOf("```", start))));
    }

    private static String withoutLayout(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
