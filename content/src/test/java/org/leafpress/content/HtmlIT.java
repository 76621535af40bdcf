package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page is HTML as the standard has it. */
class HtmlIT {
    private static final HtmlChecker CHECKER = new HtmlChecker();

    static List<String> pages() {
        return PublishedSite.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void checkerFindsNoError(String page) {
        assertThat(CHECKER.faults(page)).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUnique(String page) {
        assertThat(PublishedSite.document(page).select("[id]").eachAttr("id"))
                .as(page)
                .doesNotHaveDuplicates();
    }
}
