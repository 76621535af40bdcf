package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tab key reaches everything, in the order of the page, and the reader sees where it is (WCAG 2.2, 2.4). */
@ExtendWith(ChromiumExtension.class)
class KeyboardIT {
    /** Numbers what can take the focus and is there to be seen (or shows itself on focus), in the order of the page. */
    private static final String NUMBER = """
            () => {
              const all = [...document.querySelectorAll(
                  'a[href], area[href], button, input, select, textarea, summary, [tabindex]')]
                .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility());
              all.forEach((element, index) => { element.dataset.tabStop = index; });
              return all.map(element => element.outerHTML.slice(0, 100));
            }""";

    /**
     * Notes where the focus is, how that shows, and where on the page it is: for each stop when the tab key leaves it, so
     * that the browser need not be asked at every stop.
     */
    private static final String WATCH = """
            () => {
              window.note = () => {
                const element = document.activeElement;
                const style = getComputedStyle(element);
                const box = element.getBoundingClientRect();
                return {
                  stop: element.dataset.tabStop ?? '',
                  what: element.outerHTML.slice(0, 100),
                  outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                  seen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight
                    && box.right > 0 && box.left < innerWidth,
                  start: document.documentElement.dir === 'rtl' ? innerWidth - box.right : box.left,
                  top: box.top + scrollY,
                  bottom: box.bottom + scrollY
                };
              };
              const notes = [];
              document.addEventListener('keydown', () => notes.push(note()), true);
              window.stops = () => [...notes.slice(1), note()];
            }""";

    /** Moves the focus to each stop without the tab key, which waits for a frame each time, and notes what shows. */
    private static final String FOCUS_EACH = """
            () => [...document.querySelectorAll('[data-tab-stop]')].map(element => {
              element.focus();
              return note();
            })""";

    static Stream<Arguments> pagesAndViews() {
        return PublishedSite.pagesInTwoLanguages().stream()
                .flatMap(page -> Stream.of(View.PHONE, View.DESK).map(view -> Arguments.of(page, view)));
    }

    static List<String> pagesInTwoLanguages() {
        return PublishedSite.pagesInTwoLanguages();
    }

    @ParameterizedTest
    @MethodSource("pagesAndViews")
    void focusVisitsEverythingInOrderAndShows(String page, View view, Chromium chromium) {
        Page tab = chromium.open(view, page);
        List<?> expected = (List<?>) tab.evaluate(NUMBER);
        tab.evaluate(WATCH);
        // Held down, the key moves on as often, and the browser answers half as many events.
        expected.forEach(stop -> tab.keyboard().down("Tab"));
        tab.keyboard().up("Tab");
        List<?> stops = (List<?>) tab.evaluate("() => window.stops()");
        assertThat(stops).as(page).hasSameSizeAs(expected);
        List<String> faults = new ArrayList<>();
        Map<?, ?> last = Map.of();
        for (int stop = 0; stop < expected.size(); stop++) {
            Map<?, ?> focused = (Map<?, ?>) stops.get(stop);
            assertThat(focused.get("stop"))
                    .as("%s: stop %d should be %s, is %s", page, stop, expected.get(stop), focused.get("what"))
                    .isEqualTo(Integer.toString(stop));
            faults.addAll(unseen(focused));
            if (number(focused, "bottom") <= number(last, "top") && number(focused, "start") <= number(last, "start")) {
                faults.add("goes back up the page, and not to a next column: " + focused.get("what"));
            }
            last = focused;
        }
        assertThat(faults).as("%s, %s", page, view).isEmpty();
        // Where the tab key goes, colours do not change.
        if (view.equals(View.DESK)) {
            focusShowsInForcedColors(page, tab, expected.size(), chromium);
        }
    }

    private static void focusShowsInForcedColors(String page, Page tab, int expected, Chromium chromium) {
        chromium.look(tab, View.DESK.inForcedColors());
        List<?> stops = (List<?>) tab.evaluate(FOCUS_EACH);
        assertThat(stops).as(page).hasSize(expected);
        assertThat(stops)
                .as(page)
                .flatExtracting(stop -> unseen((Map<?, ?>) stop))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagesInTwoLanguages")
    void firstStopSkipsToTheContent(String page, Chromium chromium) {
        Page tab = chromium.open(View.DESK, page);
        tab.keyboard().press("Tab");
        assertThat(tab.evaluate("() => document.activeElement.getAttribute('href')"))
                .asString()
                .startsWith("#");
        tab.keyboard().press("Enter");
        tab.keyboard().press("Tab");
        assertThat(tab.evaluate("() => document.activeElement === document.body"
                        + " || document.activeElement.closest('main, footer') !== null"))
                .isEqualTo(true);
        assertThat(tab.evaluate("() => document.querySelector(location.hash).closest('main') !== null"))
                .isEqualTo(true);
    }

    private static List<String> unseen(Map<?, ?> focused) {
        List<String> faults = new ArrayList<>();
        if (!Boolean.TRUE.equals(focused.get("outline"))) {
            faults.add("no outline: " + focused.get("what"));
        }
        if (!Boolean.TRUE.equals(focused.get("seen"))) {
            faults.add("out of sight: " + focused.get("what"));
        }
        return faults;
    }

    private static double number(Map<?, ?> focused, String key) {
        return focused.get(key) instanceof Number number ? number.doubleValue() : 0;
    }
}
