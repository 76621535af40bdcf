package org.leafpress.content;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers find leaflets by whatever they type, and the emergency advice where they type what may be an emergency. */
@ExtendWith(ChromiumExtension.class)
class SearchIT {
    private static final Path QUERIES = Path.of("src/test/resources/search-queries.tsv");

    /** Of a hundred queries, so many must have the right leaflet first. */
    private static final int RIGHT = 95;

    /** Suggestions lie over the page, so that axe cannot tell each contrast, as it must at the width of {@link View#PHONE}. */
    private static final View PHONE = new View(390, 844, false, false, true);

    /** Loads the index of a language as a page does, and hands its answers to the test. */
    private static final String LOAD = """
            async language => {
              globalThis.leafpressIndex = (name, data) => { globalThis.engine = leafpressSearch(data); };
              for (const file of ['engine.js', language + '.js']) {
                await new Promise((done, failed) => {
                  const script = document.createElement('script');
                  Object.assign(script, {src: 'search/' + file, onload: done, onerror: failed});
                  document.head.append(script);
                });
              }
            }""";

    private static final String ASK = """
            query => {
              const {hits, emergency} = engine.find(query);
              return (hits[0]?.address.replace(/.*topics.|.html$/g, '') ?? '-') + (emergency ? ' emergency' : '');
            }""";

    /**
     * Something to be typed.
     *
     * @param topic of the leaflet that must come first; {@code -} if none may be found, {@code *} if that does not matter
     */
    private record Query(String language, String words, String topic, boolean emergency) {
        boolean isAnswered(String answer) {
            return answer.endsWith(" emergency") == emergency
                    && (topic.equals("*") || answer.replace(" emergency", "").equals(topic));
        }
    }

    private static List<Query> queries() throws IOException {
        return Files.readAllLines(QUERIES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(fields -> new Query(fields[0], fields[1], fields[2], fields.length > 3))
                .toList();
    }

    @Test
    void theRightLeafletComesFirst(Chromium chromium) throws IOException {
        List<String> wrong = new ArrayList<>();
        String loaded = "";
        Page tab = chromium.open(View.DESK, "search.html");
        for (Query query : queries()) {
            if (!query.language().equals(loaded)) {
                loaded = query.language();
                tab.evaluate(LOAD, loaded);
            }
            String answer = String.valueOf(tab.evaluate(ASK, query.words()));
            if (!query.isAnswered(answer)) {
                wrong.add(query + ": " + answer);
            }
        }
        assertThat(queries()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(wrong).hasSizeLessThanOrEqualTo(queries().size() * (100 - RIGHT) / 100);
        assertThat(wrong).as("emergencies").noneMatch(query -> query.contains("emergency=true"));
    }

    @Test
    void nothingIsFetchedBeforeTheBoxIsUsed(Chromium chromium) {
        Page tab = chromium.open(View.PHONE, "index.html");
        assertThat(chromium.requests()).noneMatch(request -> request.endsWith("en-GB.js"));
        tab.waitForResponse(Pattern.compile("search/en-GB[.]js$"), () -> box(tab).focus());
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void theKeyboardChoosesASuggestion(Chromium chromium) {
        Page tab = chromium.open(View.PHONE, "index.html");
        box(tab).pressSequentially("twiching");
        assertThat(options(tab).first()).isVisible();
        assertThat(box(tab)).hasAttribute("aria-expanded", "true");
        tab.keyboard().press("ArrowDown");
        assertThat(options(tab).first()).hasAttribute("aria-selected", "true");
        assertThat(box(tab)).hasAttribute("aria-activedescendant", "found-0");
        assertThat(box(tab)).isFocused();
        tab.keyboard().press("ArrowUp");
        assertThat(box(tab)).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
        tab.keyboard().press("Escape");
        assertThat(options(tab).first()).isHidden();
        assertThat(box(tab)).hasAttribute("aria-expanded", "false");
        assertThat(box(tab)).hasValue("twiching");
        box(tab).pressSequentially(" eye");
        assertThat(options(tab).first()).hasText(Pattern.compile("^Eyelid twitching"));
        tab.keyboard().press("ArrowDown");
        tab.keyboard().press("Enter");
        tab.waitForURL(Pattern.compile("/topics/eyelid-twitching[.]html$"));
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void theFormLeadsToThePageOfResults(Chromium chromium) {
        Page tab = chromium.open(View.PHONE, "ar/index.html");
        box(tab).pressSequentially("ارتعاش");
        tab.keyboard().press("Enter");
        tab.waitForURL(Pattern.compile("/ar/search[.]html[?]q="));
        assertThat(tab.locator(".search-results a").first())
                .hasAttribute("href", Pattern.compile("/ar/topics/muscle-twitches.html$"));
        assertThat(box(tab)).hasValue("ارتعاش");
        assertThat(tab.locator("[role=status]")).hasText(Pattern.compile("[0-9]"));
    }

    /** What a query holds is text, whatever it looks like. */
    @Test
    void aQueryIsNeverTakenForMarkup(Chromium chromium) {
        Page tab = results(chromium, View.DESK, "search.html", "<img src=x onerror=alert(1)>$&zzzzzz");
        assertThat(tab.locator("[role=status]")).containsText("<img src=x onerror=alert(1)>$&zzzzzz");
        assertThat(tab.locator("main img")).hasCount(0);
        assertThat(chromium.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chest pain", "chset pain", "siezure"})
    void emergencyAdviceStandsAboveTheResults(String query, Chromium chromium) {
        Page tab = results(chromium, View.PHONE, "search.html", query);
        Locator advice = tab.locator(".search-alarm .emergency-note");
        assertThat(advice).isVisible();
        assertThat(tab.locator(".search-alarm")).hasAttribute("role", "alert");
        assertThat(advice.boundingBox().y)
                .isLessThan(tab.locator(".search-results").boundingBox().y);
        assertThat(advice.locator("a[href='tel:999']")).isVisible();
    }

    @Test
    void emergencyAdviceIsGoneWithTheWordsThatCalledForIt(Chromium chromium) {
        Page tab = chromium.open(View.PHONE, "index.html");
        box(tab).pressSequentially("stroke");
        assertThat(tab.locator(".search-alarm .emergency-note")).isVisible();
        box(tab).fill("cramp");
        assertThat(tab.locator(".search-alarm .emergency-note")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "ar/index.html", "search.html", "404.html"})
    void withoutScriptsTheFormLeadsToTheAToZ(String page, Chromium chromium) {
        String form =
                PublishedSite.document(page).expectFirst("form[role=search]").attr("action");
        assertThat(form).endsWith("a-z.html");
        if (!page.equals("404.html")) {
            Page tab = chromium.open(View.PHONE.withoutScripts(), page);
            box(tab).fill("eyelid");
            tab.keyboard().press("Enter");
            tab.waitForURL(Pattern.compile("/a-z[.]html[?]q=eyelid$"));
        }
    }

    @Test
    void withoutTheIndexThePageOfResultsLeadsToTheAToZ(Chromium chromium) {
        Page tab = chromium.open(View.PHONE, "index.html");
        Pattern index = Pattern.compile("search/en-GB[.]js$");
        tab.route(index, Route::abort);
        try {
            tab.navigate(chromium.home().resolve("search.html?q=eyelid").toString());
            tab.waitForURL(Pattern.compile("/a-z[.]html$"));
        } finally {
            tab.unroute(index);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"twitching", "chest pain", "zzzzzz", "eye"})
    void axeFindsNothingInAnyState(String query, Chromium chromium) {
        for (View view : List.of(PHONE, View.DESK, PHONE.inTheDark())) {
            Page tab = results(chromium, view, "search.html", query);
            assertThat(AccessibilityIT.violations(tab, view))
                    .as("results, %s", view)
                    .isEmpty();
            Page home = chromium.open(view, "index.html");
            box(home).pressSequentially(query);
            assertThat(home.locator("[role=status]")).not().isEmpty();
            home.keyboard().press("ArrowDown");
            assertThat(AccessibilityIT.violations(home, view))
                    .as("suggestions, %s", view)
                    .isEmpty();
        }
    }

    private static Page results(Chromium chromium, View view, String page, String query) {
        Page tab = chromium.open(view, page + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(tab.locator("[role=status]")).not().isEmpty();
        return tab;
    }

    private static Locator box(Page tab) {
        return tab.locator("form[role=search] input");
    }

    private static Locator options(Page tab) {
        return tab.locator("[role=option]");
    }
}
