package org.leafpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.BodyArea;

class PathsTest {
    private final Paths paths = new Paths(new LanguageTag("en-GB"));

    @Test
    void theFirstLanguageStandsAtTheRootAndOthersInTheirFolder() {
        assertThat(paths.leaflet(new LanguageTag("en-GB"), new TopicId("a"))).isEqualTo("topics/a.html");
        assertThat(paths.leaflet(new LanguageTag("pl"), new TopicId("a"))).isEqualTo("pl/topics/a.html");
        assertThat(paths.page(new LanguageTag("pl"), "a-z")).isEqualTo("pl/a-z.html");
    }

    @Test
    void plainTextAndDataAreNamedAfterTheirLeafletAndFoundByThat() {
        LanguageTag polish = new LanguageTag("pl");
        for (String ending : List.of("txt", "json")) {
            String path = paths.textOrData(polish, new TopicId("a-b"), ending);
            assertThat(path).isEqualTo("pl/topics/a-b." + ending);
            assertThat(paths.leaflet(path, List.of(polish), (topic, language) -> true))
                    .contains(new Paths.Leaflet(new TopicId("a-b"), polish));
        }
    }

    @Test
    void aBodyMapIsNamedAfterItsAreasInTheOrderOfTheVocabulary() {
        assertThat(paths.bodyMap(EnumSet.of(BodyArea.CALF))).isEqualTo("body-maps/calf.svg");
        assertThat(paths.bodyMap(EnumSet.of(BodyArea.LOWER_BACK, BodyArea.EYELID)))
                .isEqualTo("body-maps/eyelid_lower-back.svg");
    }

    @Test
    void anyTwoBodyMapsHaveNamesOfTheirOwnThatFileSystemsTake() {
        Set<String> names = new HashSet<>();
        Random random = new Random(1);
        Set<EnumSet<BodyArea>> sets = new HashSet<>();
        for (BodyArea first : BodyArea.values()) {
            for (BodyArea second : BodyArea.values()) {
                sets.add(EnumSet.of(first, second));
                sets.add(EnumSet.range(
                        first.compareTo(second) < 0 ? first : second, first.compareTo(second) < 0 ? second : first));
            }
            EnumSet<BodyArea> some = EnumSet.noneOf(BodyArea.class);
            for (BodyArea area : BodyArea.values()) {
                if (area == first || random.nextBoolean()) {
                    some.add(area);
                }
            }
            sets.add(some);
        }
        sets.forEach(set -> names.add(paths.bodyMap(set)));
        assertThat(names).hasSameSizeAs(sets).allMatch(name -> name.matches("body-maps/[a-z0-9_-]{1,40}\\.svg"));
        assertThat(paths.bodyMap(EnumSet.allOf(BodyArea.class))).isEqualTo("body-maps/35-areas-7ffffffff.svg");
    }

    @Test
    void relativeAddressesLeadFromAnyPageToAny() {
        assertThat(Paths.relative("topics/a.html", "topics/b.html")).isEqualTo("b.html");
        assertThat(Paths.relative("topics/a.html", "index.html")).isEqualTo("../index.html");
        assertThat(Paths.relative("index.html", "pl/topics/a.html")).isEqualTo("pl/topics/a.html");
        assertThat(Paths.relative("pl/topics/a.html", "topics/a.html")).isEqualTo("../../topics/a.html");
        assertThat(Paths.relative("pl/topics/a.html", "pl/glossary.html")).isEqualTo("../glossary.html");
    }

    @Test
    void theRootIsAsManyFoldersUpAsThePageIsDeep() {
        assertThat(Paths.root("index.html")).isEmpty();
        assertThat(Paths.root("pl/topics/a.html")).isEqualTo("../../");
    }
}
