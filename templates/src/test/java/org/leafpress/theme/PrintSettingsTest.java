package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leafpress.parse.yaml.fast.YamlScanner;

class PrintSettingsTest {
    /** The library for YAML takes long to load, and a build of a usual site needs it for nothing else. */
    @Test
    void settingsOfTheThemeAreReadWithoutTheLibrary() {
        List<Path> settings = ThemeSources.under(ThemeSources.ROOT.resolve("print")).stream()
                .filter(file -> file.toString().endsWith(".yaml"))
                .toList();
        assertThat(settings)
                .hasSizeGreaterThan(5)
                .allMatch(file -> YamlScanner.scan(ThemeSources.read(file)).isPresent());
    }
}
