package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that whoever holds a printed leaflet comes to: the form, and what has become of each version. */
@ExtendWith(ChromiumExtension.class)
class IssuedPagesIT {
    private static final String CURRENT = "v/RC-001/1.1/en-GB/index.html";
    private static final String REPLACED = "v/RC-001/1.0/en-GB/index.html";

    @TempDir
    static Path folder;

    private static SiteServer server;

    @BeforeAll
    static void issue() {
        server = new SiteServer(new IssuedSample(folder).output());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<String> pages() {
        return List.of(
                "v/index.html",
                "ur/v/index.html",
                CURRENT,
                REPLACED,
                "v/RC-002/1.0/en-GB/index.html",
                "v/RC-001/1.1/ur/index.html",
                "v/RC-001/1.0/ur/index.html",
                "v/RC-002/1.0/ur/index.html");
    }

    /** A page is loaded once, and then looked at in each way. */
    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingAndNothingIsWiderThanTheScreen(String page, Chromium chromium) {
        Page tab = chromium.open(View.PHONE, address(page));
        tab.evaluate("() => document.querySelectorAll('main details').forEach(each => each.open = true)");
        for (View view : List.of(View.PHONE, View.DESK, View.PHONE.inTheDark())) {
            chromium.look(tab, view);
            assertThat(AccessibilityIT.violations(tab, view))
                    .as("%s, %s", page, view)
                    .isEmpty();
            assertThat(tab.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s, %s", page, view)
                    .isEqualTo(true);
        }
    }

    @Test
    void theFormLeadsToTheVersionThatWasTyped(Chromium chromium) {
        Page tab = chromium.open(View.PHONE, address("v/index.html"));
        tab.fill("input[name=code]", " rc-001 ");
        tab.fill("input[name=version]", "1.0");
        tab.click("main form button");
        tab.waitForURL("**/" + REPLACED);
        assertThat(tab.innerText(".status")).contains("Please use the newer one.");
        assertThat(chromium.complaints()).isEmpty();
    }

    /** What is typed is text, whatever it looks like; and a version that never was leads to those that were. */
    @Test
    void aCodeThatNobodyKnowsIsToldSo(Chromium chromium) {
        Page tab = chromium.open(View.PHONE, address("v/index.html"));
        tab.fill("input[name=code]", "<b>RC-9");
        tab.click("main form button");
        assertThat(tab.innerText("main [role=status]")).startsWith("No leaflet found for \u201c<b>RC-9\u201d.");
        assertThat(AccessibilityIT.violations(tab, View.PHONE)).isEmpty();
        tab.fill("input[name=code]", "RC-001");
        tab.fill("input[name=version]", "7");
        tab.click("main form button");
        assertThat(tab.url()).endsWith("v/index.html#RC-001");
        assertThat(tab.innerText("main [role=status]")).isEmpty();
    }

    @Test
    void withoutScriptsTheFormLeadsToTheList(Chromium chromium) {
        Page tab = chromium.open(View.PHONE.withoutScripts(), address("v/index.html"));
        tab.fill("input[name=code]", "RC-001");
        tab.click("main form button");
        assertThat(tab.url()).endsWith("v/index.html?code=RC-001&version=#codes");
        tab.click("#codes ~ * a[data-code='RC-001'] >> nth=2");
        assertThat(tab.url()).endsWith(REPLACED);
        assertThat(tab.innerText("main h2 >> nth=0")).isEqualTo("What has changed for you");
    }

    private static String address(String page) {
        return server.address().resolve(page).toString();
    }
}
