package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.FailOn;
import org.leafpress.Generated;

/** The pages that only a site with more leaflets than one page lists has, to left and to right. */
@ExtendWith(ChromiumExtension.class)
class LargeSiteInBrowserIT {
    private static final int TOPICS = 301;

    @TempDir
    static Path folder;

    private static SiteServer server;

    @BeforeAll
    static void build() {
        write("site.yaml", """
                base-url: https://leaflets.example.org/
                languages: [en-GB, ar]
                contact: {phone: "01632 960 123", email: leaflets@example.org}
                emergency: {number: "999"}
                urgent: {number: "111"}
                print: {enabled: false}
                translations: {stale-emergency: source}
                """);
        site("en-GB", "Riverside Clinic leaflets", "In an emergency call");
        site("ar", "نشرات العيادة", "في حالة الطوارئ اتصل بالرقم");
        for (int i = 0; i < TOPICS; i++) {
            topic(i);
        }
        Generated outcome = new TestBuild(
                        folder.resolve("content"),
                        folder.resolve("site"),
                        folder.resolve("work"),
                        2,
                        FailOn.ERROR,
                        ContentCopy.DATE)
                .generate();
        assertThat(outcome.published())
                .as("%s", outcome.outcome().diagnostics())
                .isTrue();
        server = new SiteServer(folder.resolve("site"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void site(String language, String name, String emergency) {
        write("site/" + language + ".yaml", """
                name: %1$s
                organisation: %1$s
                welcome: %1$s
                emergency: "%2$s {{emergency.number}}."
                disclaimer: %1$s
                other-formats: "{{contact.phone}}"
                feedback: "{{contact.email}}"
                copyright: %1$s
                about: %1$s
                accessibility: %1$s
                """.formatted(name, emergency));
    }

    private static void topic(int i) {
        write("topics/topic-" + i + "/topic.yaml", """
                code: L-%d
                status: draft
                version: "1"
                owner: Patient information lead
                audience: everyone
                body-areas: [%s]
                """.formatted(
                        i, List.of("knee", "ankle", "hand").get(i % 3)));
        leaflet(i, "en-GB", List.of("Aches", "Burns", "Cramps").get(i % 3) + " number " + i, "");
        leaflet(
                i,
                "ar",
                List.of("ألم", "حرق", "صداع").get(i % 3) + " " + i,
                "translation: {method: machine, translator: A machine, date: 2026-02-15}\n");
    }

    private static void leaflet(int i, String language, String title, String translation) {
        write("topics/topic-" + i + "/" + language + ".yaml", """
                title: %1$s
                also-called: [%1$s B]
                summary: %1$s.
                main-message: %1$s.
                %2$sseek-help:
                  emergency:
                    - action: "{{emergency.number}}"
                      signs: [%1$s 1, %1$s 2]
                """.formatted(title, translation));
    }

    private static void write(String file, String text) {
        Path path = folder.resolve("content").resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of each kind; those left out consist of parts that these have. */
    static List<String> pages() {
        return List.of("index.html", "a-z/c.html", "body-areas.html", "ar/a-z/u0635.html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothing(String page, Chromium chromium) {
        assertThat(AccessibilityIT.violations(open(chromium, View.PHONE, page), View.PHONE))
                .as(page)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void narrowestPhoneNeedsNoScrollingSideways(String page, Chromium chromium) {
        Page tab = open(chromium, View.PHONE, page);
        ReflowIT.space(tab);
        ReflowIT.assertNothingIsLost(page, tab);
    }

    private static Page open(Chromium chromium, View view, String page) {
        assertThat(folder.resolve("site").resolve(page)).exists();
        return chromium.open(view, server.address().resolve(page).toString());
    }
}
