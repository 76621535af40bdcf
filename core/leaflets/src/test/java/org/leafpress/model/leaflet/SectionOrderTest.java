package org.leafpress.model.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.parse.GoodSite;

/** Parts that an author does not list stand where readers expect them, not behind everything. */
class SectionOrderTest {
    private static final String FILE = "topics/muscle-cramps/en-GB.yaml";
    private static final String PARTS = """
            title: Salts
            summary: A powder.
            overview: {what-it-is: A powder.}
            dose: {text: One sachet.}
            how-to-take: {how: In water., too-much: Call us.}
            side-effects: {text: None.}
            storage: Keep it dry.
            questions:
              - {question: Is it safe?, answer: It is.}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'', overview dose how-to-take side-effects storage questions, ''",
        "questions, overview dose how-to-take side-effects storage questions, ''",
        "overview questions, overview dose how-to-take side-effects storage questions, ''",
        "dose storage, overview dose how-to-take side-effects storage questions, ''",
        "dose *own storage, overview dose own how-to-take side-effects storage questions, ''",
        "*own, overview own dose how-to-take side-effects storage questions, ''",
        "overview *own, overview own dose how-to-take side-effects storage questions, ''",
        "storage dose, overview storage dose how-to-take side-effects questions, how-to-take side-effects",
        "storage overview, storage overview dose how-to-take side-effects questions, dose how-to-take side-effects",
    })
    void partsThatAreNotListedStandAtTheirUsualPlace(String listed, String expected, String open) {
        StringBuilder sections = new StringBuilder(listed.isEmpty() ? "" : "sections:\n");
        for (String name : listed.isEmpty() ? List.<String>of() : List.of(listed.split(" "))) {
            sections.append(
                    name.startsWith("*") ? "  - {id: own, title: Own, text: Words.}\n" : "  - part: " + name + "\n");
        }
        Leaflet leaflet = GoodSite.in(folder.resolve("content"))
                .file(FILE, PARTS + sections)
                .topic("muscle-cramps")
                .orElseThrow()
                .leaflet(new LanguageTag("en-GB"));
        assertThat(SectionOrder.of(leaflet).stream()
                        .filter(section -> !(section instanceof PartPlacement part) || leaflet.has(part.part()))
                        .map(SectionOrderTest::name))
                .containsExactly(expected.split(" "));
        assertThat(SectionOrder.open(leaflet).stream().map(Labels::of))
                .containsExactly(open.isEmpty() ? new String[0] : open.split(" "));
    }

    private static String name(Section section) {
        return section instanceof PartPlacement part
                ? Labels.of(part.part())
                : ((ProseSection) section).id().value();
    }
}
