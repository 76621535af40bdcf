package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.CareLevel;

/** Where care levels are told one by one, or look each in their own way, none is missing. */
class CareLevelsTest {
    private static final Path PROJECT = Path.of("..");

    /** How a level stands in a file, by the file. */
    private static final Map<String, String> PLACES = new TreeMap<>(Map.of(
            "docs/authors-guide.md", "- `%s`: ",
            "docs/translations.md", "`%s`, ",
            "docs/integrators.md", "`%s`, ",
            "core/leaflets/src/main/resources/org/leafpress/start/topic/condition.yaml", "(  %1$s:|\"%1$s\")",
            "templates/src/main/resources/org/leafpress/theme/components/care-card/component.yaml", "  level: %s\n",
            "templates/src/main/resources/org/leafpress/theme/assets/style.css", "[.-]%s\\b"));

    @ParameterizedTest
    @EnumSource
    void everyPlaceThatTellsOfTheLevelsHasIt(CareLevel level) {
        assertThat(PLACES)
                .allSatisfy((file, form) -> assertThat(ThemeSources.read(PROJECT.resolve(file)))
                        .as(file)
                        .containsPattern(form.formatted(Labels.of(level))));
    }
}
