package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.Generated;
import org.leafpress.Outcome;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.leaflet.CareCard;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.ModelWalk;

/** What becomes of the five translations of the sample leaflet when its source changes. */
class ChangedSourceIT {
    private static final String TOPIC = "muscle-twitches";
    private static final String SOURCE = "topics/" + TOPIC + "/en-GB.yaml";
    private static final String SIGN = "has trouble breathing";
    private static final String NEW_SIGN = "is gasping for breath";
    private static final List<LanguageTag> TRANSLATIONS =
            SampleTopics.topic(TOPIC).translations().keySet().stream().toList();

    @TempDir
    Path temp;

    private ContentCopy content;
    private SortedMap<String, byte[]> site = new TreeMap<>();

    @BeforeEach
    void copyTheContent() {
        content = ContentCopy.in(temp.resolve("content"));
    }

    @Test
    void aChangedEmergencySignMakesExactlyTheEmergencyPartsStale() {
        List<Diagnostic> before = check().diagnostics();
        content.edit(SOURCE, SIGN, NEW_SIGN);
        Outcome outcome = check();
        List<Diagnostic> found = new ArrayList<>(outcome.diagnostics());
        found.removeAll(before);
        assertThat(outcome.diagnostics()).containsAll(before);
        assertThat(TRANSLATIONS).extracting(LanguageTag::value).containsExactlyInAnyOrder("es", "pl", "ar", "ur", "bn");
        assertThat(found).hasSameSizeAs(TRANSLATIONS);
        for (LanguageTag language : TRANSLATIONS) {
            CareCard card =
                    SampleTopics.leaflet(TOPIC, language).seekHelp().emergency().get(0);
            assertThat(found).as("%s", language).anySatisfy(diagnostic -> {
                assertThat(diagnostic.code()).isEqualTo(Code.TRANSLATION_STALE);
                assertThat(diagnostic.place()).isEqualTo(card.action().place());
                assertThat(diagnostic.message()).startsWith("the source of \"emergency\" has changed");
                assertThat(diagnostic.help().orElseThrow())
                        .endsWith("mvn leafpress:pin -Dleafpress.topic=" + TOPIC + " -Dleafpress.language=" + language
                                + " -Dleafpress.part=emergency");
            });
        }
    }

    @Test
    void translationsAreTakenBackUntilTheyAreChecked() {
        content.edit(SOURCE, SIGN, NEW_SIGN);
        generate();
        for (LanguageTag language : TRANSLATIONS) {
            Document page = page(language);
            String lists = page.select("li").text();
            assertThat(page.select("main .status").eachText())
                    .as("%s", language)
                    .anyMatch(notice -> notice.contains(SampleTopics.message(language, "status.held.text")));
            assertThat(page.select(".care, .cards, [id^=section], .review")).isEmpty();
            assertThat(signs(language)).allSatisfy(sign -> assertThat(lists).doesNotContainPattern(sign));
            assertThat(page.select("main").text()).contains("999");
            assertThat(page.select("main a[hreflang=en-GB]").eachAttr("href"))
                    .startsWith("../../topics/" + TOPIC + ".html");
            assertThat(prints(language + "/")).isEmpty();
        }
        assertThat(prints(""))
                .hasSize(5)
                .allSatisfy(file -> assertThat(printed(file)).contains(NEW_SIGN));
    }

    @Test
    void orTheyShowTheNewAdviceOfTheSourceMarkedWithItsLanguage() {
        content.edit(SOURCE, SIGN, NEW_SIGN);
        content.edit("site.yaml", "contact:\n", "translations:\n  stale-emergency: source\ncontact:\n");
        generate();
        for (LanguageTag language : TRANSLATIONS) {
            Document page = page(language);
            Element card = page.expectFirst("main .care.emergency");
            Element signs = card.expectFirst("ul");
            assertThat(signs.attr("lang") + " " + signs.attr("dir"))
                    .as("%s", language)
                    .isEqualTo("en-GB ltr");
            assertThat(signs.children().eachText())
                    .hasSize(6)
                    .contains(NEW_SIGN)
                    .doesNotContain(SIGN);
            assertThat(card.expectFirst("h2 [lang=en-GB]").text())
                    .isEqualTo("Call 999 now if you or someone with you:");
            assertThat(card.text()).contains(SampleTopics.message(language, "translation.original-advice"));
            Leaflet leaflet = SampleTopics.leaflet(TOPIC, language);
            assertThat(signs(language))
                    .allSatisfy(sign -> assertThat(card.text()).doesNotContainPattern(sign));
            // Only what has changed is replaced.
            assertThat(page.select(".care:not(.emergency)")).hasSize(2).allSatisfy(other -> {
                assertThat(other.select("[lang=en-GB]")).isEmpty();
                assertThat(other.select("ul")).isNotEmpty();
            });
            assertThat(page.select(".newer, section > .status")).isEmpty();
            List<String> prints = prints(language + "/");
            assertThat(prints).isNotEmpty().allSatisfy(file -> {
                String print = printed(file);
                assertThat(print)
                        .contains(SampleTopics.message(language, "translation.original-advice"))
                        .contains(leaflet.title().value())
                        .doesNotContain(SIGN);
                String advice = print.substring(
                        print.indexOf(SampleTopics.message(language, "care.emergency.prefix")),
                        print.indexOf(SampleTopics.message(language, "care.urgent.prefix")));
                assertThat(signs(language))
                        .allSatisfy(sign -> assertThat(advice).doesNotContainPattern(sign));
                assertThat(ScreenReaderText.of(bytes(file), SampleTopics.source()))
                        .contains("Call 999 now if you or someone with you:", NEW_SIGN, "may have been poisoned");
            });
        }
    }

    @Test
    void aChangedAddressOfASourceMakesNothingStale() {
        // The lists of prints are not compared, and one format is soon made.
        content.edit("site.yaml", "contact:\n", "print: {formats: [a4]}\ncontact:\n");
        List<Diagnostic> before = check().diagnostics();
        content.edit(
                "topics/" + TOPIC + "/topic.yaml",
                "https://www.nhs.uk/symptoms/twitching/",
                "https://www.nhs.uk/symptoms/muscle-twitching/");
        assertThat(check().diagnostics()).isEqualTo(before);
        generate();
        for (LanguageTag language : TRANSLATIONS) {
            Element changed = page(language).expectFirst("main");
            Element asItWas = PublishedSite.document(language + "/topics/" + TOPIC + ".html")
                    .expectFirst("main");
            changed.select(".prints").remove();
            asItWas.select(".prints").remove();
            assertThat(changed.html().replace("/muscle-twitching/\"", "/twitching/\""))
                    .as("%s", language)
                    .isEqualTo(asItWas.html());
            assertThat(changed.select("a[href=https://www.nhs.uk/symptoms/muscle-twitching/]"))
                    .hasSize(1);
        }
    }

    private Outcome check() {
        return content.build(2).run(leafpress -> leafpress.check().outcome());
    }

    private void generate() {
        Generated outcome = content.build(2).generate();
        assertThat(outcome.published())
                .as(() -> outcome.outcome().diagnostics().toString())
                .isTrue();
        site = PublishedSite.files(temp.resolve("site"));
    }

    /** What finds each of the signs that a translation had before the source changed. */
    private static List<Pattern> signs(LanguageTag language) {
        List<Block.Paragraph> signs = new ArrayList<>();
        SampleTopics.leaflet(TOPIC, language)
                .seekHelp()
                .emergency()
                .forEach(card -> card.signs().forEach(sign -> ModelWalk.each(sign, Block.Paragraph.class, signs::add)));
        assertThat(signs).hasSize(6);
        return signs.stream()
                .map(sign -> SampleTopics.pattern(sign.content(), language))
                .toList();
    }

    private Document page(LanguageTag language) {
        return Jsoup.parse(new String(bytes(language + "/topics/" + TOPIC + ".html"), StandardCharsets.UTF_8));
    }

    private byte[] bytes(String file) {
        return Objects.requireNonNull(site.get(file), file);
    }

    private String printed(String file) {
        return ScreenReaderText.of(bytes(file));
    }

    /** The PDF files of the topic in a language, for which the path of its folder stands. */
    private List<String> prints(String folder) {
        return site.keySet().stream()
                .filter(file -> file.startsWith(folder + "topics/" + TOPIC + "-") && file.endsWith(".pdf"))
                .toList();
    }
}
