package org.leafpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;

class PathsTest {
    private final Paths paths = new Paths(new LanguageTag("en-GB"));

    @Test
    void theFirstLanguageStandsAtTheRootAndOthersInTheirFolder() {
        assertThat(paths.leaflet(new LanguageTag("en-GB"), new TopicId("a"))).isEqualTo("topics/a.html");
        assertThat(paths.leaflet(new LanguageTag("pl"), new TopicId("a"))).isEqualTo("pl/topics/a.html");
        assertThat(paths.page(new LanguageTag("pl"), "a-z")).isEqualTo("pl/a-z.html");
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
