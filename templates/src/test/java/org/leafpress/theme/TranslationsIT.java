package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.translation.TranslationChoice;

/** What readers of a translation see when its source changes. Each test starts with a translation that is current. */
class TranslationsIT {
    private static final String SOURCE = "topics/hiccups/en-GB.yaml";
    private static final String SPANISH = "topics/hiccups/es.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void writeASiteInTwoLanguages() {
        write("site.yaml", """
                base-url: https://leaflets.example.org/
                languages: [en-GB, es]
                contact: {phone: 01632 960 123, email: leaflets@example.org}
                emergency: {number: "999"}
                print: {formats: [a4, tri-fold]}
                """);
        for (String language : List.of("en-GB", "es")) {
            write("site/" + language + ".yaml", """
                    name: Leaflets
                    organisation: Riverside Clinic
                    welcome: Welcome.
                    emergency: SITE-%s {{emergency.number}}.
                    disclaimer: Ask a clinician.
                    other-formats: Call us.
                    feedback: Tell us.
                    copyright: 2026 Riverside Clinic
                    about: We write leaflets.
                    accessibility: For everyone.
                    """.formatted(language));
        }
        write("topics/hiccups/topic.yaml", """
                code: RC-001
                status: draft
                version: "0.1"
                owner: Lead
                audience: everyone
                """);
        write(SOURCE, """
                title: Hiccups
                summary: Small jerks.
                main-message: They stop.
                seek-help:
                  emergency:
                    - action: Call {{emergency.number}} now
                      signs: [chest pain]
                  routine:
                    - action: See your GP
                      signs: [they last]
                causes:
                  - {id: fizz, name: Fizzy drinks, kind: everyday, text: Gas.}
                questions:
                  - {id: last, question: How long?, answer: Minutes.}
                sections:
                  - {id: more, title: More about hiccups, text: They are common.}
                """);
        write(SPANISH, """
                translation: {method: machine, translator: Example machine, date: 2026-02-15}
                title: Hipo
                summary: Peque\u00f1as sacudidas.
                main-message: Se pasan.
                seek-help:
                  emergency:
                    - action: Llame ya al {{emergency.number}}
                      signs: [dolor de pecho]
                  routine:
                    - action: Vea a su m\u00e9dico
                      signs: [duran mucho]
                causes:
                  - {id: fizz, name: Bebidas con gas, text: Gas.}
                questions:
                  - {id: last, question: \u00bfCu\u00e1nto dura?, answer: Minutos.}
                sections:
                  - {id: more, title: M\u00e1s sobre el hipo, text: Es frecuente.}
                """);
        assertThat(build().run(leafpress -> leafpress.pin(new TranslationChoice("hiccups", "es"), List.of()))
                        .parts())
                .hasSize(6);
    }

    @Test
    void anUncheckedMachineTranslationSaysSoInBothLanguages() {
        Document page = generate();
        assertThat(page.select("main > .emergency ~ .status").eachText())
                .containsExactly(
                        "Borrador Este folleto no ha sido revisado por personal cl\u00ednico.",
                        "Este folleto lo ha traducido un ordenador. Nadie ha revisado la traducci\u00f3n.",
                        "A computer translated this leaflet. Nobody has checked the translation.");
        assertThat(page.expectFirst("main > .status[lang]").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select(".review").text()).contains("Traducido por ordenador Example machine");
        assertThat(page.text()).doesNotContain("puede no estar al d\u00eda");
        for (String format : List.of("a4", "tri-fold")) {
            assertThat(print(format))
                    .contains("Nadie ha revisado la traducci\u00f3n.")
                    .contains("A computer translated this leaflet. Nobody has checked the translation.");
        }
    }

    @Test
    void theSitesOwnEmergencyAdviceIsThatOfTheSourceWhenItIsOutOfDate() {
        edit("site/es.yaml", "disclaimer:", "emergency-made-from: v1-b5a97229e14c993e6d452d4781b9eafb\ndisclaimer:");
        generate();
        Document current = parse("es/index.html");
        assertThat(current.expectFirst(".emergency-note").text()).endsWith("SITE-es 999.");

        edit("site/en-GB.yaml", "SITE-en-GB", "SITE-en-GB at once");
        generate();
        for (String file : List.of("es/index.html", "es/404.html", "es/a-z.html")) {
            Element note = parse(file).expectFirst(".emergency-note");
            assertThat(note.text()).startsWith("Actúe de inmediato").endsWith("SITE-en-GB at once 999.");
            Element advice = note.expectFirst("[lang]");
            assertThat(advice.attr("lang")).isEqualTo("en-GB");
            assertThat(advice.attr("dir")).isEqualTo("ltr");
            assertThat(advice.select("a[href]").eachAttr("href")).containsExactly("tel:999");
        }
        assertThat(parse("index.html").expectFirst(".emergency-note").select("[lang]"))
                .isEmpty();
    }

    @Test
    void changedEmergencyAdviceTakesTheTranslationBack() {
        generate();
        edit(SOURCE, "signs: [chest pain]", "signs: [pain in the chest]");
        Document page = generate();
        assertThat(page.select(".status").eachText())
                .anyMatch(text -> text.contains("Hemos retirado esta traducci\u00f3n"));
        assertThat(page.select(".care, .review")).isEmpty();
        assertThat(page.text()).doesNotContain("dolor de pecho").contains("SITE-es 999");
        Element link = page.expectFirst("main a[hreflang=en-GB]");
        assertThat(link.attr("href")).isEqualTo("../../topics/hiccups.html");
        assertThat(link.text()).isEqualTo("Hiccups");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(Files.exists(output("es/topics/hiccups-a4.pdf"))).isFalse();
        assertThat(Files.exists(output("topics/hiccups-a4.pdf"))).isTrue();
        assertThat(read(output("leaflets.json"))).contains("\"held\"");
        assertThat(read(output("sitemap.xml"))).doesNotContain("es/topics/hiccups.html");
    }

    @Test
    void aSiteMayShowTheAdviceOfTheSourceInstead() {
        write("site.yaml", read(content("site.yaml")) + "translations: {stale-emergency: source}\n");
        edit(SOURCE, "signs: [chest pain]", "signs: [pain in the chest]");
        Document page = generate();
        Element card = page.expectFirst(".emergency");
        assertThat(card.expectFirst("ul").attr("lang")).isEqualTo("en-GB");
        assertThat(card.expectFirst("ul").attr("dir")).isEqualTo("ltr");
        assertThat(card.expectFirst("ul").text()).isEqualTo("pain in the chest");
        assertThat(card.expectFirst("h2 bdi[lang=en-GB]").text()).isEqualTo("Call 999 now");
        assertThat(card.text()).contains("Estos consejos a\u00fan no se han traducido o han cambiado desde entonces.");
        assertThat(page.text()).doesNotContain("dolor de pecho").contains("Bebidas con gas");
        for (String format : List.of("a4", "tri-fold")) {
            assertThat(print(format)).contains("pain in the chest").doesNotContain("dolor de pecho");
        }
    }

    @Test
    void anOrdinaryPartThatMayBeOutOfDateLeadsToItsSource() {
        edit(SOURCE, "text: Gas.", "text: Gas stretches the stomach.");
        Document page = generate();
        Element section = page.expectFirst("section:has(> #causes)");
        assertThat(section.expectFirst(".status").text())
                .isEqualTo("Esto puede no estar al d\u00eda. Lea el texto actual: Hiccups (ingl\u00e9s)");
        assertThat(section.expectFirst(".status a").attr("href")).isEqualTo("../../topics/hiccups.html#causes");
        assertThat(section.text()).contains("Bebidas con gas");
        assertThat(page.select("section .status")).hasSize(1);
        assertThat(print("a4")).contains("Esto puede no estar al d\u00eda.");
    }

    @Test
    void ofWhatIsNotTranslatedReadersAreTold() {
        edit(SPANISH, "questions:\n  - {id: last, question: \u00bfCu\u00e1nto dura?, answer: Minutos.}\n", "");
        edit(SPANISH, "sections:\n  - {id: more, title: M\u00e1s sobre el hipo, text: Es frecuente.}\n", "");
        edit(SPANISH, "  routine:\n    - action: Vea a su m\u00e9dico\n      signs: [duran mucho]\n", "");
        Document page = generate();
        assertThat(page.expectFirst("section:has(> #questions) a").attr("href"))
                .isEqualTo("../../topics/hiccups.html#questions");
        Element more = page.expectFirst("section:has(> #section-more) a");
        assertThat(more.text()).isEqualTo("More about hiccups");
        assertThat(more.attr("lang")).isEqualTo("en-GB");
        assertThat(page.expectFirst(".routine ul").text()).isEqualTo("they last");
        assertThat(print("a4"))
                .contains("Esto a\u00fan no se ha traducido.")
                .contains("More about hiccups")
                .contains("they last");
    }

    @Test
    void withoutPinsNothingIsTrusted() {
        delete("topics/hiccups/es/made-from.yaml");
        write("site.yaml", read(content("site.yaml")) + "translations: {stale-emergency: source}\n");
        Document page = generate();
        assertThat(page.expectFirst(".emergency ul").text()).isEqualTo("chest pain");
        assertThat(page.select("p.status").eachText())
                .filteredOn(text -> text.contains("puede no estar al d\u00eda"))
                .hasSize(1);
    }

    private Document generate() {
        Generated outcome = build().generate();
        assertThat(outcome.published()).as(SampleSite.report(outcome)).isTrue();
        return Jsoup.parse(read(output("es/topics/hiccups.html")));
    }

    private Document parse(String page) {
        return Jsoup.parse(read(output(page)));
    }

    private TestBuild build() {
        return new TestBuild(
                folder.resolve("content"),
                folder.resolve("site"),
                folder.resolve("work"),
                1,
                FailOn.ERROR,
                LocalDate.of(2026, 3, 1));
    }

    private String print(String format) {
        return PrintedText.of(output("es/topics/hiccups-" + format + ".pdf"));
    }

    private Path content(String file) {
        return folder.resolve("content").resolve(file);
    }

    private Path output(String file) {
        return folder.resolve("site").resolve(file);
    }

    private void edit(String file, String before, String after) {
        assertThat(read(content(file))).contains(before);
        write(file, read(content(file)).replace(before, after));
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(content(file).getParent());
            Files.writeString(content(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String file) {
        try {
            Files.delete(content(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
