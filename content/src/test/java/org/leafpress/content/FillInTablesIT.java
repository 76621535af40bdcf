package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tables to write in, such as diaries, on pages that readers print. */
@ExtendWith(ChromiumExtension.class)
class FillInTablesIT {
    private static final String ADD_DIARY = """
            () => document.querySelector('main').innerHTML = '<table><thead><tr><th>Day<th>Pain<tbody>'
              + '<tr><td>Monday<td class=blank>'.repeat(2) + '<tr class=blanks><td class=blank><td class=blank>'.repeat(3) + '</table>'""";

    private static final String HEIGHTS =
            "() => [...document.querySelectorAll('main tbody tr')].map(row => Math.round(row.offsetHeight * 25.4 / 96))";

    @Test
    void rowsOfAPrintedPageAreHighEnoughForAHandAndHaveLinesBetweenTheirCells(Chromium chromium) {
        Page tab = chromium.open(View.DESK, PublishedSite.leaflets().get(0));
        tab.evaluate(ADD_DIARY);
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(tab.evaluate(HEIGHTS))
                .asInstanceOf(InstanceOfAssertFactories.list(Integer.class))
                .hasSize(5)
                .allSatisfy(height -> assertThat(height).isBetween(9, 11));
        assertThat(tab.evaluate("() => getComputedStyle(document.querySelector('.blank')).borderInlineStartWidth"))
                .isEqualTo("1px");
    }

    @Test
    void aPhoneWhichNobodyWritesOnShowsOneEmptyRow(Chromium chromium) {
        Page tab = chromium.open(View.PHONE, PublishedSite.leaflets().get(0));
        tab.evaluate(ADD_DIARY);
        assertThat(tab.evaluate(
                        "() => [...document.querySelectorAll('main tbody tr')].filter(row => row.offsetHeight).length"))
                .isEqualTo(3);
    }
}
