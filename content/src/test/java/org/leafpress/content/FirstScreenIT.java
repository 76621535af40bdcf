package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader in need sees without scrolling: a low header, and all of the emergency advice. */
@ExtendWith(ChromiumExtension.class)
class FirstScreenIT {
    private static final View PHONE = new View(390, 844, false, false, true);
    private static final View LAPTOP = new View(1280, 800, false, false, true);
    /** In CSS pixels. */
    private static final double HIGHEST_HEADER = 150;

    private static final String LOWEST_EDGE = """
            selector => Math.max(...[...document.querySelectorAll(selector)]
              .map(element => element.getBoundingClientRect().bottom))""";

    static List<String> leaflets() {
        return PublishedSite.pages().stream()
                .filter(page -> page.contains("topics/"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("leaflets")
    void emergencyAdviceEndsWithinTheFirstScreen(String page, Chromium chromium) {
        Page tab = chromium.open(PHONE, page);
        for (View view : List.of(PHONE, LAPTOP)) {
            chromium.look(tab, view);
            assertThat(bottom(tab, ".top")).as(page).isBetween(1.0, HIGHEST_HEADER);
            assertThat(bottom(tab, ".emergency, .emergency-note")).as(page).isBetween(1.0, (double) view.height());
        }
    }

    private static double bottom(Page tab, String selector) {
        return ((Number) tab.evaluate(LOWEST_EDGE, selector)).doubleValue();
    }
}
