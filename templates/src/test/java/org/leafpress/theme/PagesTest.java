package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages; they are left in {@code target/preview} for the eye. */
class PagesTest {

    private static final ThemeRenderer RENDERER = new ThemeRenderer();
    private static final HtmlChecker CHECKER = new HtmlChecker();

    @ParameterizedTest
    @ValueSource(strings = {"leaflet", "withdrawn", "home", "a-z", "body-areas", "glossary", "about", "404"})
    void everyPageIsValidHtml(String name) throws IOException {
        String html = RENDERER.page(Samples.page(name));
        Path file = Path.of("target", "preview", name, "index.html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
        assertThat(CHECKER.faults(html)).isEmpty();
    }
}
