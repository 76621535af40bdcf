package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Emergency advice comes before everything else that the reader could act on, and is never folded away. */
@ExtendWith(ChromiumExtension.class)
class CareAdviceIT {
    /** The leaflet's own card, or the site's advice where the kind of topic does without one. */
    private static final String CARD = "main .care.emergency, main .emergency-note";

    static List<String> leaflets() {
        return PublishedSite.leaflets();
    }

    @ParameterizedTest
    @MethodSource("leaflets")
    void noNoticeAndNothingToActOnComesBeforeTheEmergencyCard(String page) {
        Element card = card(page);
        Element main = PublishedSite.document(page).expectFirst("main");
        List<String> before = main.select("a, button, summary, input, details, .status, " + CARD).stream()
                .takeWhile(element -> !element.is(CARD))
                .map(Element::outerHtml)
                .toList();
        assertThat(card.closest("details")).as(page).isNull();
        assertThat(before).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("leaflets")
    void emergencyCardLinksOnlyToThePhone(String page) {
        assertThat(card(page).select("a").eachAttr("href")).as(page).allMatch(href -> href.startsWith("tel:"));
    }

    @ParameterizedTest
    @MethodSource("leaflets")
    void emergencyCardIsSeenInEveryView(String page, Chromium chromium) {
        Page tab = chromium.open(View.PHONE, page);
        for (View view : List.of(View.PHONE, View.DESK.inTheDark(), View.DESK.inForcedColors())) {
            chromium.look(tab, view);
            assertThat(tab.locator(CARD).first().isVisible()).as(page).isTrue();
            assertThat(tab.locator(CARD).first().innerText()).contains("999");
            assertThat(tab.evaluate(
                            "selector => { const style = getComputedStyle(document.querySelector(selector));"
                                    + " return style.borderLeftStyle !== 'none' && parseFloat(style.borderLeftWidth) >= 1; }",
                            CARD))
                    .as("a border, which stays when the system replaces the colours")
                    .isEqualTo(true);
        }
    }

    /** Long words, and those of another language, are marked in a sign. */
    @Test
    void aMarkedWordOfASignStandsInItsLineAndLooksLikeTheOthers(Chromium chromium) {
        Page tab = chromium.open(View.PHONE, leaflets().get(0));
        tab.evaluate("() => document.querySelector('.care li').innerHTML = '<span class=long>word</span> more'");
        for (Media media : Media.values()) {
            tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            assertThat(tab.evaluate("""
                            () => {
                              const word = document.querySelector('.care li span');
                              const style = getComputedStyle(word);
                              return [style.display, style.fontWeight === getComputedStyle(word.parentNode).fontWeight];
                            }""")).as(media.toString()).isEqualTo(List.of("inline", true));
        }
    }

    private static Element card(String page) {
        return PublishedSite.document(page).expectFirst(CARD);
    }
}
