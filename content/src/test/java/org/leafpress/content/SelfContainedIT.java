package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page needs no other host and no script. */
@ExtendWith(ChromiumExtension.class)
class SelfContainedIT {
    /** But for the buttons that a script adds for what only a browser can do. */
    private static final String VISIBLE_TEXT = """
            () => {
              document.querySelectorAll('.prints > p').forEach(buttons => buttons.remove());
              return document.body.innerText;
            }""";

    static List<String> pages() {
        return PublishedSite.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void needsNoOtherHostAndSaysTheSameWithoutScripts(String page, Chromium chromium) {
        Page tab = chromium.open(View.DESK, page);
        tab.evaluate("() => scrollTo(0, document.body.scrollHeight)");
        tab.waitForLoadState();
        assertThat(chromium.requests())
                .as(page)
                .isNotEmpty()
                .allMatch(request -> request.startsWith(chromium.home().toString()) || request.startsWith("data:"));
        assertThat(chromium.complaints()).as(page).isEmpty();
        if (PublishedSite.pagesInTwoLanguages().contains(page)) {
            Object withScripts = tab.evaluate(VISIBLE_TEXT);
            Object without = chromium.open(View.DESK.withoutScripts(), page).evaluate(VISIBLE_TEXT);
            assertThat(without).as(page).isEqualTo(withScripts);
        }
    }

    /** A host answers a wrong address at any depth with this page, so it must not lean on where it stands. */
    @Test
    void pageForWrongAddressesWorksAtAnyDepth(Chromium chromium) {
        Page tab = chromium.open(View.DESK, "topics/no/such/page.html");
        assertThat(tab.evaluate(
                        "() => [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0)"))
                .isInstanceOfSatisfying(
                        Number.class, rules -> assertThat(rules.intValue()).isPositive());
        List<?> links = (List<?>) tab.evaluate("""
                () => [...document.querySelectorAll('a[href]')]
                  .filter(link => link.origin === location.origin && !link.hash)
                  .map(link => link.pathname.substring(1))""");
        assertThat(links).isNotEmpty().allMatch(link -> PublishedSite.exists(link.toString()));
    }
}
