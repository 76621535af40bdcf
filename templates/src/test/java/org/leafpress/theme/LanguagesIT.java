package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in three languages, of which two have only one leaflet. */
class LanguagesIT {
    private static final URI BASE = URI.create("https://leaflets.example.org/");

    @TempDir
    Path folder;

    private SampleSite site() {
        SampleSite site = SampleSite.in(folder)
                .edit("site.yaml", "languages: [en-GB]", "languages: [en-GB, ur, fr]")
                .append("site.yaml", "print:\n  enabled: false\n")
                // Nobody has compared these translations with the source, and yet their pages are to be seen.
                .append("site.yaml", "translations:\n  stale-emergency: source\n");
        translate(site, "ur", "پٹھوں کا کھچاؤ", "ابھی {{emergency.number}} پر کال کریں");
        translate(site, "fr", "Crampes musculaires", "Appelez le {{emergency.number}}");
        return site;
    }

    private static void translate(SampleSite site, String language, String title, String call) {
        site.write("site/" + language + ".yaml", """
                name: Riverside Clinic
                organisation: Riverside Clinic
                address: 1 Example Street
                welcome: W.
                emergency: "%s"
                disclaimer: D.
                other-formats: "{{contact.phone}}"
                feedback: F.
                copyright: © 2026 Riverside Clinic
                about: A.
                accessibility: A.
                """.formatted(call));
        site.write("topics/muscle-cramps/" + language + ".yaml", """
                title: %s
                summary: S [x](topic:muscle-twitches).
                main-message: M.
                translation: {method: machine, translator: A machine, date: 2026-02-15}
                seek-help:
                  emergency:
                    - action: "%s"
                      signs: [a, b, c, d, e]
                """.formatted(title, call));
    }

    private static List<String> pages(SampleSite site) {
        return site.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
    }

    private static Document page(SampleSite site, String path) {
        return Jsoup.parse(site.text(path), BASE.resolve(path).toString());
    }

    private static Map<String, String> alternates(Document page) {
        Map<String, String> alternates = new LinkedHashMap<>();
        page.select("link[rel=alternate][hreflang]")
                .forEach(link -> alternates.put(link.attr("hreflang"), link.attr("href")));
        return alternates;
    }

    @Test
    void pagesInSeveralLanguagesNameEachOtherAndTheSourceForAllOthers() {
        SampleSite site = site();
        assertThat(site.report()).doesNotContain("error[");
        for (String path : pages(site)) {
            Document page = page(site, path);
            Map<String, String> alternates = alternates(page);
            boolean single = path.matches("topics/(?!muscle-cramps).*");
            assertThat(alternates.keySet())
                    .as(path)
                    .containsExactlyElementsOf(single ? List.of() : List.of("en-GB", "ur", "fr", "x-default"));
            if (single) {
                continue;
            }
            String language = page.expectFirst("html").attr("lang");
            String own = page.expectFirst("link[rel=canonical]").attr("href");
            assertThat(alternates).containsEntry(language, own).containsEntry("x-default", alternates.get("en-GB"));
            for (String address : alternates.values()) {
                String other = BASE.relativize(URI.create(address)).getPath();
                String file = other.isEmpty() || other.endsWith("/") ? other + "index.html" : other;
                assertThat(alternates(page(site, file)))
                        .as(path + " and " + file)
                        .isEqualTo(alternates);
            }
        }
    }

    @Test
    void everyPageListsItsLanguagesInTheirOwnWordsAndLeadsToAllOthers() {
        SampleSite site = site();
        site.report();
        for (String path : pages(site)) {
            Document page = page(site, path);
            Element list = page.select("header nav").last();
            boolean single = path.matches("topics/(?!muscle-cramps).*");
            assertThat(list.select("a[hreflang]").eachText())
                    .as(path)
                    .containsExactlyElementsOf(single ? List.of() : List.of("English", "اردو", "Français"));
            assertThat(list.select("a[hreflang]"))
                    .allSatisfy(link -> assertThat(link.attr("lang")).isEqualTo(link.attr("hreflang")));
            assertThat(list.select("a:not([hreflang])").eachAttr("href"))
                    .hasSize(1)
                    .allMatch(href -> href.endsWith("languages.html"));
        }
    }

    @Test
    void pageOfLanguagesLeadsToThePageOfEach() {
        SampleSite site = site();
        site.report();
        Document page = page(site, "ur/languages.html");
        assertThat(page.select("main .links a").eachAttr("href"))
                .containsExactly("../index.html", "index.html", "../fr/index.html");
        assertThat(page.select("main .links li").eachText())
                .containsExactly("English انگریزی، 4 کتابچے", "اردو 1 کتابچہ", "Français فرانسیسی، 1 کتابچہ");
        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void whatIsNotTranslatedIsNamedInItsOwnLanguage() {
        SampleSite site = site();
        site.report();
        for (String path : List.of("fr/index.html", "fr/a-z.html")) {
            List<Element> elsewhere =
                    page(site, path).select("main ul.links:last-of-type a[hreflang=en-GB][lang=en-GB][dir=ltr]");
            assertThat(elsewhere).as(path).hasSize(3);
            assertThat(elsewhere.get(0).attr("href")).isEqualTo("../topics/eyelid-twitching.html");
            assertThat(elsewhere.get(0).parent().text()).endsWith("(anglais)");
        }
        assertThat(page(site, "fr/body-areas.html").select(".areas a[lang=en-GB]"))
                .isNotEmpty();
        Document leaflet = page(site, "fr/topics/muscle-cramps.html");
        assertThat(leaflet.select("section:has(#related) a[lang=en-GB]").eachText())
                .containsExactly("Muscle twitches", "Sudden jerks");
        assertThat(leaflet.html())
                .contains("<a href=\"../../topics/muscle-twitches.html\" hreflang=\"en-GB\">x</a> (anglais)");
        assertThat(page(site, "index.html").text()).doesNotContain("Not in this language yet");
    }

    @Test
    void translatedLeafletHasTheTitleOfTheSourceBesideItsOwn() {
        SampleSite site = site();
        site.report();
        Element title = page(site, "ur/topics/muscle-cramps.html").expectFirst(".source bdi");
        assertThat(title.text()).isEqualTo("Muscle cramps (Urdu)");
        assertThat(title.attr("lang") + " " + title.attr("dir")).isEqualTo("en-GB ltr");
        assertThat(page(site, "topics/muscle-cramps.html").select(".source")).isEmpty();
    }

    @Test
    void numbersToCallKeepTheirOrderInTextThatRunsToTheLeft() {
        SampleSite site = site();
        site.report();
        Document page = page(site, "ur/index.html");
        assertThat(page.select("main a[href^=tel], footer p a[href^=tel]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("dir")).isEqualTo("ltr"));
        assertThat(page.select("address").text()).contains("\u206801632 960 123\u2069", "\u20681 Example Street\u2069");
        assertThat(page(site, "fr/index.html").text()).doesNotContain("\u2068");
    }

    @Test
    void wordsByMachineAreCalledThatInTheirOwnLanguage() {
        SampleSite site = site();
        site.report();
        assertThat(page(site, "fr/about.html").select(".caution").text()).startsWith("Les titres et les boutons");
        assertThat(page(site, "about.html").select(".caution")).isEmpty();
        site.write("theme/messages/fr.properties", "bundle.method=machine-checked\n");
        site.report();
        assertThat(page(site, "fr/about.html").select(".caution")).isEmpty();
    }

    @Test
    void rulesThatASiteEasesAreSaidToReaders() {
        SampleSite site = site();
        site.report();
        assertThat(page(site, "about.html").select("#eased")).isEmpty();
        site.edit("site.yaml", "review:\n", "checks:\n  - code: LP714\n    severity: off\nreview:\n");
        site.report();
        assertThat(page(site, "fr/about.html").select("#eased + ul li[lang=en]").eachText())
                .containsExactly("LP714 (a title is long) is not reported");
        assertThat(page(site, "fr/about.html").select("#eased").text())
                .isEqualTo("Contr\u00f4les que ce site a assouplis");
    }

    @Test
    void messageThatTheThemeDoesNotKnowIsReported() {
        assertThat(site().write("theme/messages/fr.properties", "# ours\ncare.titel=Aide\n")
                        .report())
                .contains("""
                        theme/messages/fr.properties:2:1: error[LP903]: the theme knows no message "care.titel"
                            2 | care.titel=Aide
                              | ^^^^^^^^^^^^^^^
                          help: did you mean "care.title"?""");
    }

    @Test
    void messageWithoutItsArgumentsIsReported() {
        assertThat(site().write("theme/messages/fr.properties", "print.link={0} en PDF\nnav.home=Maison {0}\n")
                        .report())
                .contains("""
                        theme/messages/fr.properties:1:1: error[LP903]: the message "print.link" has {0} where the theme gives {0}, {1}
                            1 | print.link={0} en PDF
                              | ^^^^^^^^^^^^^^^^^^^^^
                          help: write each of {0}, {1} where the theme's own message in en.properties has it""")
                .contains("""
                        theme/messages/fr.properties:2:1: error[LP903]: the message "nav.home" has {0} where the theme gives nothing to fill in
                            2 | nav.home=Maison {0}
                              | ^^^^^^^^^^^^^^^^^^^
                          help: leave it out""");
    }

    @Test
    void pluralWithoutAllFormsOfTheLanguageIsReported() {
        assertThat(site().write(
                                "theme/messages/fr.properties",
                                "languages.leaflets={0, plural, one {# fiche} other {# fiches}}\n")
                        .report())
                .contains("""
                        theme/messages/fr.properties:1:1: error[LP903]: a plural of the message "languages.leaflets" lacks the form "many"
                            1 | languages.leaflets={0, plural, one {# fiche} other {# fiches}}
                              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                          help: the language fr has the forms many, one, other""");
    }

    @Test
    void methodThatIsNoneIsReported() {
        assertThat(site().write("theme/messages/fr.properties", "bundle.method=guess\n")
                        .report())
                .contains("""
                        theme/messages/fr.properties:1:1: error[LP903]: "guess" does not say how these words were translated
                            1 | bundle.method=guess
                              | ^^^^^^^^^^^^^^^^^^^
                          help: write one of source, human, machine, machine-checked""");
    }

    @Test
    void whatOneLanguageCannotHoldOnASheetIsLeftOutInThatOneOnly() {
        String actions = IntStream.range(0, 120)
                .mapToObj(i -> "    - id: more-" + i + "\n      action: Stretch the muscle once more\n")
                .collect(Collectors.joining());
        SampleSite site = site().edit("site.yaml", "  enabled: false", "  formats: [tri-fold]")
                .edit("topics/muscle-cramps/en-GB.yaml", "  do-not:", actions + "  do-not:");
        assertThat(site.report())
                .contains(
                        "topics/muscle-cramps/topic.yaml: warning[LP630]: the tri-fold (en-GB) has no room for relief;")
                .contains(
                        "if paper can do without it, write \"print:\" into the file, below it \"  languages:\", and below that"
                                + " \"    - {language: en-GB, leave-out: [relief]}\"; the page, the other formats and the other"
                                + " languages keep it");
        String entry = "print:\n  languages:\n    - {language: en-GB, leave-out: [relief]}\n";
        assertThat(site.append("topics/muscle-cramps/topic.yaml", entry).report())
                .doesNotContain("LP630");
        assertThat(site.files()).containsKey("topics/muscle-cramps-tri-fold.pdf");
    }
}
