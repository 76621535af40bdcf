package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that list the pages list exactly the pages. */
class ListsIT {
    @Test
    void sitemapListsExactlyThePages() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document map = factory.newDocumentBuilder().parse(new ByteArrayInputStream(PublishedSite.bytes("sitemap.xml")));
        assertThat(map.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        NodeList addresses = map.getElementsByTagNameNS("*", "loc");
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < addresses.getLength(); i++) {
            listed.add(addresses.item(i).getTextContent());
        }
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(PublishedSite.addressedPages().stream()
                        .filter(page -> PublishedSite.document(page)
                                .select("meta[name=robots]")
                                .isEmpty())
                        .map(page -> PublishedSite.address(page).toString())
                        .toList());
    }

    @Test
    void robotsFileNamesTheSitemap() {
        assertThat(new String(PublishedSite.bytes("robots.txt"), StandardCharsets.UTF_8))
                .contains("Sitemap: " + PublishedSite.address("sitemap.xml"));
    }

    @Test
    void leafletListNamesEveryLeaflet() {
        JsonNode list = JsonMapper.shared().readTree(PublishedSite.bytes("leaflets.json"));
        List<String> addresses = new ArrayList<>();
        list.findValuesAsString("url").forEach(addresses::add);
        assertThat(addresses)
                .containsAll(PublishedSite.leaflets().stream()
                        .map(page -> PublishedSite.address(page).toString())
                        .toList());
    }
}
