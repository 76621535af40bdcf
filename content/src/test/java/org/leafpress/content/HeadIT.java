package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines, record systems and social networks read. */
class HeadIT {
    private static final JsonMapper JSON = JsonMapper.shared();

    static List<String> pages() {
        return PublishedSite.addressedPages();
    }

    static List<String> leaflets() {
        return PublishedSite.leaflets();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageNamesItsAddressAndSaysWhatItIs(String page) {
        Document document = PublishedSite.document(page);
        String address = PublishedSite.address(page).toString();
        assertThat(document.expectFirst("html").attr("lang"))
                .isEqualTo(SampleTopics.language(page).value());
        assertThat(document.title()).as(page).isNotBlank();
        assertThat(document.expectFirst("link[rel=canonical]").attr("href")).isEqualTo(address);
        assertThat(meta(document, "property", "og:url")).isEqualTo(address);
        assertThat(meta(document, "property", "og:title")).isNotBlank();
        assertThat(meta(document, "property", "og:type")).isNotBlank();
        assertThat(meta(document, "name", "description")).as(page).hasSizeBetween(20, 320);
        assertThat(meta(document, "property", "og:description")).isEqualTo(meta(document, "name", "description"));
    }

    static List<String> allPages() {
        return PublishedSite.pages();
    }

    @ParameterizedTest
    @MethodSource("allPages")
    void aPageRunsNoScriptButThoseOfTheSite(String page) {
        Document document = PublishedSite.document(page);
        assertThat(meta(document, "http-equiv", "Content-Security-Policy"))
                .as(page)
                .startsWith("default-src 'none';")
                .contains("base-uri 'none'")
                .doesNotContain("unsafe", "*", "http", "data:");
        assertThat(document.select("script:not([type=application/ld+json])"))
                .as(page)
                .allSatisfy(script -> {
                    assertThat(script.attr("src")).isNotEmpty().doesNotContain(":", "//");
                    assertThat(script.data()).isEmpty();
                });
    }

    @Test
    void titlesAndDescriptionsTellPagesApart() {
        List<Document> documents = pages().stream().map(PublishedSite::document).toList();
        assertThat(documents.stream().map(Document::title)).doesNotHaveDuplicates();
        assertThat(documents.stream().map(document -> meta(document, "name", "description")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("leaflets")
    void leafletDescribesItselfAsAMedicalPage(String page) {
        Document document = PublishedSite.document(page);
        JsonNode data = JSON.readTree(
                document.expectFirst("script[type=application/ld+json]").data());
        assertThat(data.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(data.path("@type").asString()).isEqualTo("MedicalWebPage");
        assertThat(data.path("url").asString())
                .isEqualTo(PublishedSite.address(page).toString());
        assertThat(data.path("inLanguage").asString())
                .isEqualTo(SampleTopics.language(page).value());
        assertThat(data.path("name").asString())
                .isEqualTo(document.expectFirst("h1").text());
    }

    @Test
    void leafletWithClinicalCodesNamesThem() {
        Document document = PublishedSite.document("topics/muscle-twitches.html");
        JsonNode about = JSON.readTree(
                        document.expectFirst("script[type=application/ld+json]").data())
                .path("about");
        assertThat(about.path("name").asString()).isEqualTo("Muscle twitches");
        assertThat(about.path("code").findValuesAsString("codeValue")).contains("R25.3");
    }

    private static String meta(Document document, String attribute, String name) {
        Element meta = document.expectFirst("meta[" + attribute + "=\"" + name + "\"]");
        return meta.attr("content");
    }
}
