package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.model.topic.Status;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.page.IndexPages;

/** Whole pages, from the records that the renderer makes; they are left in {@code target/preview} for the eye. */
class PagesTest {

    /** More than one page lists. */
    private static final int MANY = 301;

    /** Those with a box that finds leaflets. */
    private static final Set<String> SEARCHED = Set.of("home", "ways-in", "search", "404");

    /** Those about what was issued, which {@code IssuedVersionsIT} and its like look at. */
    private static final Set<String> OF_ISSUED_VERSIONS = Set.of("issued", "issued-list", "infobutton");

    private static final HtmlChecker CHECKER = HtmlChecker.SHARED;
    private static final InventedSite SITE = new InventedSite();
    private static final Map<String, RenderedFile> RENDERED = rendered();

    static Collection<String> pages() {
        return RENDERED.keySet();
    }

    @BeforeAll
    static void leaveTheSiteForTheEye() throws IOException {
        Path site = Path.of("target", "preview");
        for (Map.Entry<String, RenderedFile> page : RENDERED.entrySet()) {
            leave(site.resolve(page.getKey()), page.getValue());
            leave(site.resolve(page.getKey()), SITE.bodyMap());
            Path assets = ThemeSources.ROOT.resolve("assets");
            for (Path asset : ThemeSources.under(assets)) {
                Path copy = site.resolve(page.getKey()).resolve(assets.relativize(asset));
                Files.createDirectories(copy.getParent());
                Files.copy(asset, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void leave(Path folder, RenderedFile file) throws IOException {
        Path path = folder.resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.write(path, file.content());
    }

    @Test
    void everyTemplateOfAPageIsAmongThem() {
        assertThat(ThemeSources.under(ThemeSources.ROOT.resolve("pages")))
                .extracting(file -> file.getFileName().toString().replace(".ftlh", ""))
                .filteredOn(name -> !OF_ISSUED_VERSIONS.contains(name))
                .isSubsetOf(pages());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsValidHtml(String name) {
        String html = render(name);
        assertThat(CHECKER.faults(html)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsDescendByOneLevelAtATime(String name) {
        int last = 0;
        for (Element heading : Jsoup.parse(render(name)).select("h1, h2, h3, h4, h5, h6")) {
            int level = Integer.parseInt(heading.tagName().substring(1));
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkWithinAPageHasItsTarget(String name) {
        Document document = Jsoup.parse(render(name));
        assertThat(document.select("a[href^=#]"))
                .allSatisfy(link -> assertThat(
                                document.getElementById(link.attr("href").substring(1)))
                        .as(link.attr("href"))
                        .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void emergencyAdviceComesBeforeAnythingToActOn(String name) {
        Element main = Jsoup.parse(render(name)).expectFirst("main");
        Elements marks = main.select(".emergency, .emergency-note, a, nav, details, .key, .urgent, .routine, .prints");
        assertThat(marks.get(0).className()).containsAnyOf("emergency", "emergency-note");
        assertThat(main.select("details")).isEmpty();
    }

    @Test
    void noPageHoldsAScriptButData() {
        assertThat(pages())
                .allSatisfy(name -> assertThat(Jsoup.parse(render(name))
                                .select("script:not([type=application/ld+json], [src]), [style], style, [onclick]"))
                        .isEmpty());
    }

    /** What a script adds is out of sight until it has run, or there is a way without it. */
    @Test
    void onlyPagesThatFindLeafletsLoadAScriptWhichIsTheSitesOwn() {
        for (String name : pages()) {
            Document page = Jsoup.parse(render(name));
            String policy =
                    page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertThat(policy).doesNotContain("unsafe");
            if (name.equals("a-z")) {
                assertThat(page.select("script[src]").eachAttr("src")).containsExactly("filter.js");
                assertThat(policy).contains("script-src 'self'", "form-action 'none'");
                assertThat(page.select("input.filter[aria-label]")).hasSize(1);
            } else if (SEARCHED.contains(name)) {
                assertThat(page.select("script[src]").eachAttr("src"))
                        .singleElement(STRING)
                        .endsWith("search/search.js");
                assertThat(policy).contains("script-src 'self'", "form-action 'self'");
                assertThat(page.expectFirst("main form[role=search]").attr("action"))
                        .endsWith("a-z.html");
            } else if (name.equals("leaflet")) {
                assertThat(page.select("script[src]").eachAttr("src")).containsExactly("../../comforts.js");
                assertThat(page.select("button, input, form")).isEmpty();
            } else {
                assertThat(page.select("script[src], input, form")).as(name).isEmpty();
                assertThat(policy).as(name).doesNotContain("script").contains("form-action 'none'");
            }
            assertThat(page.select("header > a[href$=search.html]")).as(name).hasSize(1);
        }
    }

    @Test
    void aWithdrawnLeafletShowsNoAdviceOfItsOwn() {
        Document document = Jsoup.parse(render("withdrawn"));
        assertThat(document.select(".care, .key, .contents, .sources, .review")).isEmpty();
        assertThat(document.expectFirst("main > .status + .emergency-note").text())
                .startsWith("Agissez immédiatement");
        assertThat(document.expectFirst(".status").text()).startsWith("Retirée");
        assertThat(document.select(".emergency-note, #related")).hasSize(2);
    }

    /** With the leaflet it has to fit into the first round trip of a fresh connection, about 14 KB (RFC 6928). */
    @Test
    void theStyleIsSmall() {
        assertThat(gzipped(ThemeSources.read(ThemeSources.ROOT.resolve("assets/style.css"))))
                .isLessThanOrEqualTo(4 * 1024 + 512);
    }

    /** All pages, by the renderer that the sites are made with. */
    private static Map<String, RenderedFile> rendered() {
        Map<String, RenderedFile> pages = new LinkedHashMap<>();
        pages.put("leaflet", SITE.leaflet(Status.DRAFT));
        pages.put("withdrawn", SITE.leaflet(Status.WITHDRAWN));
        pages.put("moved", SITE.moved());
        IndexPages few = SITE.pages(1);
        pages.put("home", few.home());
        pages.put("a-z", few.aToZ());
        pages.put("body-areas", few.bodyAreas());
        pages.put("glossary", few.glossary());
        pages.put("about", few.about());
        pages.put("languages", few.languages());
        pages.put("search", few.search());
        pages.put("404", few.notFound());
        IndexPages many = SITE.pages(MANY);
        pages.put("ways-in", many.home());
        pages.put("letters", many.aToZ());
        pages.put("areas", many.bodyAreas());
        pages.put("letter-names", part(many, "a-z/"));
        pages.put("area-topics", part(many, "body-areas/"));
        return pages;
    }

    private static RenderedFile part(IndexPages pages, String folder) {
        return pages.listPages().stream()
                .filter(part -> part.name().startsWith(folder))
                .findFirst()
                .orElseThrow()
                .rendering()
                .get();
    }

    private static String render(String name) {
        return new String(RENDERED.get(name).content(), StandardCharsets.UTF_8);
    }

    private static int gzipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
