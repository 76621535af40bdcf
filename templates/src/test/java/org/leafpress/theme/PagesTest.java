package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.render.MessageBundles;
import org.leafpress.render.Messages;
import org.leafpress.render.Theme;
import org.leafpress.render.ThemeFiles;
import org.leafpress.render.view.BodyMap;

/** Whole pages, from the records that the renderer makes; they are left in {@code target/preview} for the eye. */
class PagesTest {

    private static final ThemeRenderer RENDERER = new ThemeRenderer();
    private static final HtmlChecker CHECKER = HtmlChecker.SHARED;
    private static final Map<String, String> RENDERED = rendered();

    static List<String> pages() {
        return List.of(
                "leaflet",
                "withdrawn",
                "home",
                "ways-in",
                "a-z",
                "letters",
                "letter-names",
                "body-areas",
                "areas",
                "area-topics",
                "glossary",
                "about",
                "languages",
                "404");
    }

    @BeforeAll
    static void leaveTheSiteForTheEye() throws IOException {
        Path site = Path.of("target", "preview");
        for (String name : pages()) {
            String root = Samples.page(name).head().root();
            Path file = site.resolve(
                    switch (root) {
                        case "" -> "index.html";
                        case "/" -> "404.html";
                        default -> name + "/index.html";
                    });
            Files.createDirectories(file.getParent());
            Files.writeString(file, render(name));
        }
        Path assets = ThemeSources.ROOT.resolve("assets");
        for (Path asset : ThemeSources.under(assets)) {
            Path copy = site.resolve(assets.relativize(asset));
            Files.createDirectories(copy.getParent());
            Files.copy(asset, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        BodyMap map = new BodyMap(List.of("face", "eyelid", "upper-arm", "hand", "thumb", "lower-back", "calf"));
        Files.writeString(site.resolve("leaflet/body-map.svg"), RENDERER.drawing("body-map.ftlx", Map.of("map", map)));
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
        Elements marks = main.select(".emergency, .emergency-note, a, nav, details, .lead, .urgent, .routine");
        assertThat(marks.get(0).className()).containsAnyOf("emergency", "emergency-note");
        assertThat(main.select("details")).isEmpty();
    }

    @Test
    void noPageHoldsAScriptButData() {
        assertThat(pages())
                .allSatisfy(name -> assertThat(Jsoup.parse(render(name))
                                .select("script:not([type=application/ld+json]), [style], style, [onclick]"))
                        .isEmpty());
    }

    @Test
    void aWithdrawnLeafletShowsNoAdviceOfItsOwn() {
        Document document = Jsoup.parse(render("withdrawn"));
        assertThat(document.select(".care, .key, .contents, .sources, .review")).isEmpty();
        assertThat(document.expectFirst("main > .status + .emergency-note").text())
                .startsWith("Immediate action required");
        assertThat(document.expectFirst(".status").text()).startsWith("Withdrawn");
        assertThat(document.select(".emergency-note, #related")).hasSize(2);
    }

    /** The first round trip of a fresh connection carries about 14 KB (RFC 6928). */
    @Test
    void theLargestLeafletAndItsStyleFitIntoTheFirstRoundTrip() {
        String style = ThemeSources.read(ThemeSources.ROOT.resolve("assets/style.css"));
        assertThat(gzipped(style)).isLessThanOrEqualTo(4 * 1024);
        assertThat(gzipped(render("leaflet")) + gzipped(style)).isLessThanOrEqualTo(14 * 1024);
    }

    /** All pages, by the renderer that the sites are made with. */
    private static Map<String, String> rendered() {
        try (ThemeFiles files = ThemeFiles.open(Path.of("no-overrides"), PagesTest.class.getClassLoader())) {
            Messages messages = new MessageBundles(files, new Diagnostics())
                    .find(new LanguageTag("en-GB"), Place.file("site.yaml"))
                    .orElseThrow();
            Theme theme = new Theme(files);
            return pages().stream()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            name -> new String(
                                    theme.page(Samples.page(name), messages, "page " + name), StandardCharsets.UTF_8)));
        }
    }

    private static String render(String name) {
        return RENDERED.get(name);
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
