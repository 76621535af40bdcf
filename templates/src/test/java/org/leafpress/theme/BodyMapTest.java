package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafpress.model.leaflet.BodyArea;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The drawing of the body. */
class BodyMapTest {

    private static final ThemeRenderer RENDERER = new ThemeRenderer();

    @ParameterizedTest
    @EnumSource
    void everyAreaOfTheVocabularyIsMarked(BodyArea area) throws Exception {
        assertThat(shapes(List.of(MessagesTest.kebab(area)))).isGreaterThan(shapes(List.of()));
    }

    @Test
    void theDrawingHoldsNoTextAndRefersToNothingOutside() throws Exception {
        Document document = parse(List.of("whole-body", "eyelid"));
        assertThat(document.getDocumentElement().getTextContent()).isBlank();
        assertThat(draw(List.of())).doesNotContain("http://www.w3.org/1999/xlink", "url(", "style");
    }

    /** Wherever it can be seen, an area is one link, and the keyboard meets it once. */
    @ParameterizedTest
    @EnumSource
    void everyAreaCanBeOneLink(BodyArea area) {
        String name = MessagesTest.kebab(area);
        Map<String, String> link = Map.of("area", name, "href", "#" + name, "text", "Name of it");
        String drawn = RENDERER.drawing(
                "body-map.ftlx", Map.of("map", Map.of("marked", List.of(name), "links", List.of(link))));
        assertThat(drawn)
                .containsOnlyOnce("<a href=\"#" + name + "\" aria-label=\"Name of it\"")
                .containsOnlyOnce("</a>");
        assertThat(drawn.substring(drawn.indexOf("<a "), drawn.indexOf("</a>"))).contains("<g ");
    }

    private static int shapes(List<String> marked) throws Exception {
        return parse(marked).getElementsByTagName("*").getLength();
    }

    private static Document parse(List<String> marked) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(draw(marked))));
    }

    private static String draw(List<String> marked) {
        return RENDERER.drawing("body-map.ftlx", Map.of("map", Map.of("marked", marked)));
    }
}
