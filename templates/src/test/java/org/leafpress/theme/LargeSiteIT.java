package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with a few topics more than one page lists, in two languages; in two more there is hardly any of them. */
class LargeSiteIT {
    private static final URI BASE = URI.create("https://leaflets.example.org/");
    private static final int TOPICS = 302;
    private static final List<String> AREAS = List.of("knee", "ankle", "hip");

    @TempDir
    static Path folder;

    private static final Map<String, byte[]> FILES = new TreeMap<>();

    /** But for the leaflets. */
    private static final Map<String, Document> PAGES = new TreeMap<>();

    private static SampleSite site;

    @BeforeAll
    static void build() {
        site = SampleSite.withoutTopics(folder)
                .edit("site.yaml", "languages: [en-GB]", "languages: [en-GB, pl, ar, zh-Hans]")
                .append("site.yaml", "print:\n  enabled: false\n")
                // Nobody has compared these translations with the source, and yet their pages are to be seen.
                .append("site.yaml", "translations:\n  stale-emergency: source\n");
        for (String language : List.of("pl", "ar", "zh-Hans")) {
            site.write("site/" + language + ".yaml", """
                    name: N %s
                    organisation: O
                    welcome: W.
                    emergency: "{{emergency.number}}"
                    disclaimer: D.
                    other-formats: "{{contact.phone}}"
                    feedback: F.
                    copyright: C
                    about: A.
                    accessibility: A.
                    """.formatted(language));
        }
        for (int i = 0; i < TOPICS; i++) {
            topic(i);
        }
        leaflet(0, "ar", "صداع", "EMG");
        leaflet(1, "zh-Hans", "头痛", "头疼");
        assertThat(site.report()).doesNotContain("error[");
        FILES.putAll(site.files());
        FILES.keySet().stream()
                .filter(path -> path.endsWith(".html") && !path.contains("topics/"))
                .forEach(path -> PAGES.put(
                        path, Jsoup.parse(text(path), BASE.resolve(path).toString())));
    }

    private static void topic(int i) {
        site.write("topics/" + id(i) + "/topic.yaml", """
                code: L-%d
                status: draft
                version: "1"
                owner: O
                audience: everyone
                body-areas: [%s]
                """.formatted(i, AREAS.get(i % AREAS.size())));
        leaflet(i, "en-GB", (char) ('B' + i % 3) + "ough " + i, "24-hour ache " + i);
        leaflet(i, "pl", (i % 2 == 0 ? "Łuszczyca " : "Skurcz ") + i, "Ból " + i);
    }

    private static String id(int i) {
        return "topic-" + i;
    }

    private static void leaflet(int i, String language, String title, String alias) {
        site.write("topics/" + id(i) + "/" + language + ".yaml", """
                title: %s
                also-called: [%s]
                summary: S.
                main-message: M.
                %sseek-help:
                  emergency:
                    - action: "{{emergency.number}}"
                      signs: [a, b]
                """.formatted(
                        title,
                        alias,
                        language.equals("en-GB")
                                ? ""
                                : "translation: {method: machine, translator: A machine, date: 2026-02-15}\n"));
    }

    private static String text(String path) {
        return new String(FILES.get(path), StandardCharsets.UTF_8);
    }

    private static Document page(String path) {
        assertThat(PAGES).containsKey(path);
        return PAGES.get(path);
    }

    @Test
    void homePageLeadsToListsInsteadOfListingAll() {
        Document home = page("index.html");
        assertThat(home.select("main a[href^=topics]")).isEmpty();
        assertThat(home.expectFirst("main").child(0).className()).isEqualTo("emergency-note");
        assertThat(home.select("main h2 a").eachAttr("href"))
                .containsExactly("a-z.html", "body-areas.html", "glossary.html", "languages.html");
        assertThat(home.select("main .letters a").eachAttr("href"))
                .containsExactly("a-z/b.html", "a-z/c.html", "a-z/d.html", "a-z/other.html");
        assertThat(home.select("main .counted a").eachText())
                .containsExactly("Hip 100 leaflets", "Knee 101 leaflets", "Ankle 101 leaflets");
    }

    @Test
    void aToZLeadsToAPageForEachLetterAndSaysHowManyLeafletsItHas() {
        assertThat(page("a-z.html").select("main .links a").eachText())
                .containsExactly("B 101 leaflets", "C 101 leaflets", "D 100 leaflets", "# 302 leaflets");
        assertThat(page("pl/a-z.html").select("main .links a").eachAttr("href"))
                .containsExactly("a-z/b.html", "a-z/u0141.html", "a-z/s.html");
    }

    @Test
    void pageOfALetterHasItsNamesAndLeadsToTheOthers() {
        Document page = page("a-z/c.html");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Leaflets A to Z: C");
        assertThat(page.select("main .links a").eachText()).hasSize(101).startsWith("Cough 1", "Cough 10", "Cough 100");
        assertThat(page.select("main .links a").get(0).attr("href")).isEqualTo("../topics/topic-1.html");
        assertThat(page.select(".letters [aria-current=page]").eachText()).containsExactly("C");
        assertThat(page.select("a[rel=prev]").eachText()).containsExactly("Previous letter: B");
        assertThat(page.select("a[rel=prev]").eachAttr("href")).containsExactly("b.html");
        assertThat(page.select("a[rel=next]").eachText()).containsExactly("Next letter: D");
        assertThat(page("a-z/b.html").select("a[rel=prev]")).isEmpty();
        assertThat(page("a-z/other.html").select("a[rel=next]")).isEmpty();
        assertThat(page("a-z/other.html").select("main .links li").first().text())
                .isEqualTo("24-hour ache 0 see Bough 0 (Draft)");
        assertThat(page("pl/a-z/u0141.html").select("main .links a")).hasSize(151);
    }

    @Test
    void pageOfABodyAreaHasItsTopics() {
        Document page = page("body-areas/knee.html");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Leaflets by body area: Knee");
        assertThat(page.select("main .links a")).hasSize(101);
        assertThat(page("body-areas.html").select("main .counted a").eachAttr("href"))
                .containsExactly("body-areas/hip.html", "body-areas/knee.html", "body-areas/ankle.html");
        assertThat(page("body-areas.html").select("main svg")).isNotEmpty();
    }

    @Test
    void languageWithFewLeafletsListsThemAndLeadsToTheRest() {
        for (String path : List.of("ar/index.html", "ar/a-z.html")) {
            Document page = page(path);
            assertThat(page.select("main a[href=topics/topic-0.html]")).as(path).isNotEmpty();
            Element rest = page.expectFirst("main h2 ~ ul.links:last-of-type a[hreflang]");
            assertThat(rest.attr("href") + " " + rest.attr("lang")).isEqualTo("../a-z.html en-GB");
            assertThat(rest.text()).isEqualTo("Leaflets A to Z");
            assertThat(page.select("main a[href*=topics]").size()).isLessThan(3);
        }
        assertThat(page("ar/a-z.html").select("main .letters a").eachAttr("href"))
                .containsExactly("#letter-u0635", "#letter-other");
        assertThat(page("zh-Hans/a-z.html").select("main h2[id]").eachAttr("id"))
                .containsExactly("letter-t");
        assertThat(page("ar/body-areas.html").select("main a[hreflang]").eachAttr("href"))
                .containsExactly("../body-areas.html");
        assertThat(PAGES.keySet()).noneMatch(path -> path.matches("(ar|zh-Hans)/(a-z|body-areas)/.*"));
    }

    @Test
    void onlyPagesThatAnotherLanguageHasAreNamedAsItsTranslations() {
        assertThat(page("a-z/c.html").select("link[rel=alternate]")).isEmpty();
        assertThat(page("body-areas/knee.html").select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("en-GB", "pl", "x-default");
        assertThat(page("index.html").select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("en-GB", "pl", "ar", "zh-Hans", "x-default");
        PAGES.forEach((path, page) -> assertThat(
                        page.select("link[rel=alternate]").eachAttr("href"))
                .as(path)
                .allMatch(address -> {
                    String file = address.substring(BASE.toString().length());
                    return PAGES.containsKey(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
                }));
    }

    @Test
    void noLinkOfAListIsDead() {
        PAGES.forEach((path, page) -> {
            if (!path.endsWith("404.html")) {
                assertThat(page.select("a[href]:not([href^=tel]):not([href^=mailto])").stream()
                                .map(link -> URI.create(link.absUrl("href")))
                                .filter(link -> link.getHost().equals(BASE.getHost()))
                                .map(link -> link.getPath().substring(1)))
                        .as(path)
                        .allMatch(FILES::containsKey);
            }
        });
    }

    @Test
    void headsTellPagesApart() {
        Map<String, Document> found = new LinkedHashMap<>(PAGES);
        found.keySet().removeIf(path -> path.endsWith("404.html"));
        assertThat(found.values().stream().map(Document::title)).doesNotHaveDuplicates();
        assertThat(found.values().stream()
                        .map(page -> page.expectFirst("meta[name=description]").attr("content")))
                .doesNotHaveDuplicates();
        found.forEach((path, page) -> assertThat(
                        page.expectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo(BASE + path.replaceFirst("(^|/)index\\.html$", "$1")));
    }

    @Test
    void everyPageIsSmallValidAndHasEachIdOnce() {
        PAGES.forEach((path, page) -> {
            String html = text(path);
            assertThat(html.getBytes(StandardCharsets.UTF_8).length).as(path).isLessThan(100_000);
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            if (!path.startsWith("ar/") && !path.startsWith("zh-Hans/")) {
                assertThat(HtmlChecker.SHARED.faults(html)).as(path).isEmpty();
            }
        });
    }

    /** A page for those who look for others is none to be found. */
    @Test
    void sitemapHasThePartsOfLists() {
        List<String> listed = Jsoup.parse(text("sitemap.xml"), Parser.xmlParser())
                .select("loc")
                .eachText();
        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsAll(PAGES.keySet().stream()
                        .filter(path -> !path.matches("(.*/)?(404|index|search|infobutton)\\.html"))
                        .map(path -> BASE + path)
                        .toList());
    }

    @Test
    void partsOfListsGoWithoutAWordWhenTheSiteShrinks() {
        for (int i : List.of(3, 6)) {
            site.edit("topics/" + id(i) + "/topic.yaml", "status: draft", "status: withdrawn");
        }
        assertThat(site.report()).doesNotContain("error[", "of the last site is gone");
        assertThat(site.files().keySet()).noneMatch(path -> path.matches("(.*/)?(a-z|body-areas)/.*"));
        assertThat(Jsoup.parse(site.text("index.html")).select("main .topics > li"))
                .hasSize(TOPICS - 2);
        assertThat(site.text("sitemap.xml")).doesNotContain("a-z/");
    }
}
