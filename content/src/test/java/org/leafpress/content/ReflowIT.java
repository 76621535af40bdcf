package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is cut off or needs scrolling sideways: WCAG 2.2, 1.4.10 (reflow) and 1.4.12 (text spacing). */
@ExtendWith(ChromiumExtension.class)
class ReflowIT {
    private static final String SPACED = """
            * {
              line-height: 1.5 !important;
              letter-spacing: 0.12em !important;
              word-spacing: 0.16em !important;
            }
            p {
              margin-bottom: 2em !important;
            }""";

    /** A sheet of this kind gets past the page's own content security policy. */
    private static final String ADD_STYLE = """
            css => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(css);
              document.adoptedStyleSheets = [sheet];
            }""";

    /** Elements whose text is wider or higher than the box that cuts it off; hidden help for screen readers apart. */
    private static final String CUT_OFF = """
            () => [...document.body.querySelectorAll('*')].filter(element => {
              const style = getComputedStyle(element);
              const cuts = overflow => overflow === 'hidden' || overflow === 'clip';
              return element.clientWidth > 1 && element.clientHeight > 1 && element.checkVisibility()
                && (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1
                  || cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
            }).map(element => element.outerHTML.slice(0, 120))""";

    /** What sticks out of the page on the right, but for the insides of boxes that scroll by themselves. */
    private static final String STICKING_OUT = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) {
                return [];
              }
              const out = [...document.body.querySelectorAll('*')]
                .filter(element => element.getBoundingClientRect().right > width + 1)
                .map(element => element.outerHTML.slice(0, 120));
              return ['the page is ' + document.documentElement.scrollWidth + ' px wide', ...out];
            }""";

    static List<String> pages() {
        return PublishedSite.pages();
    }

    /** A page is loaded once, and then looked at on each screen. */
    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsLostOnAnyScreenAndWithWiderSpacing(String page, Chromium chromium) {
        Page tab = chromium.open(View.PHONE, page);
        narrowestPhoneNeedsNoScrollingSidewaysAndBearsWiderSpacing(page, tab);
        wideWindowBearsWiderSpacing(page, tab, chromium);
        tab.evaluate(ADD_STYLE, "");
        fourfoldZoomNeedsNoScrollingSidewaysAndNothingSticksToTheScreen(page, tab, chromium);
    }

    private static void narrowestPhoneNeedsNoScrollingSidewaysAndBearsWiderSpacing(String page, Page tab) {
        assertNothingIsLost(page, tab);
        space(tab);
        assertNothingIsLost(page, tab);
    }

    private static void wideWindowBearsWiderSpacing(String page, Page tab, Chromium chromium) {
        chromium.look(tab, View.DESK);
        assertNothingIsLost(page, tab);
    }

    private static void fourfoldZoomNeedsNoScrollingSidewaysAndNothingSticksToTheScreen(
            String page, Page tab, Chromium chromium) {
        chromium.look(tab, View.ZOOMED);
        assertNothingIsLost(page, tab);
        assertThat(tab.evaluate("""
                        () => [...document.body.querySelectorAll('*')]
                          .filter(element => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
                          .map(element => element.outerHTML.slice(0, 120))""")).isEqualTo(List.of());
    }

    /** Gives the text of a page the widest spacing that it must bear. */
    static void space(Page tab) {
        tab.evaluate(ADD_STYLE, SPACED);
    }

    static void assertNothingIsLost(String page, Page tab) {
        assertThat(tab.evaluate(STICKING_OUT)).as(page).isEqualTo(List.of());
        assertThat(tab.evaluate(CUT_OFF)).as(page).isEqualTo(List.of());
    }
}
