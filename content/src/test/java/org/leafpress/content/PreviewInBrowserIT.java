package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;
import org.leafpress.preview.Preview;
import org.leafpress.preview.PreviewOptions;

/** What an author sees in the browser while she writes. */
@ExtendWith(ChromiumExtension.class)
class PreviewInBrowserIT {
    private static final String LEAFLET = "topics/eyelid-twitching/en-GB.yaml";
    private static final String PAGE = "topics/eyelid-twitching.html";

    @TempDir
    static Path folder;

    private static ContentCopy content;
    private static Leafpress leafpress;
    private static Preview preview;

    private Page tab;

    @BeforeAll
    static void serve() throws IOException {
        content = ContentCopy.in(folder.toRealPath().resolve("content"));
        leafpress = Leafpress.open(
                new Settings(content.folder(), folder.resolve("work"), 2, FailOn.ERROR, ContentCopy.DATE),
                Progress.none());
        preview = leafpress.preview(PreviewOptions.usual().at(0), note -> {});
    }

    @AfterAll
    static void end() {
        preview.close();
        leafpress.close();
    }

    @BeforeEach
    void look(Chromium chromium) {
        tab = chromium.open(View.DESK, preview.address().resolve(PAGE).toString());
        tab.waitForSelector("leafpress-preview[data-state=good]", attached());
    }

    @Test
    void aSaveShowsWhereTheReaderIs(Chromium chromium) {
        tab.evaluate("""
                () => {
                  window.isTheSamePage = true;
                  document.querySelector('main h2').focus();
                  const link = document.querySelector('footer a');
                  link.focus();
                  scrollTo(0, 700);
                }""");
        content.edit(LEAFLET, "title: Eyelid twitching", "title: Eyelids that twitch");
        tab.waitForSelector("h1:text-is('Eyelids that twitch')");
        assertThat(tab.title()).startsWith("Eyelids that twitch");
        assertThat(tab.evaluate("[window.isTheSamePage, scrollY, document.activeElement.closest('footer') !== null]"))
                .isEqualTo(List.of(true, 700, true));
        content.edit(LEAFLET, "title: Eyelids that twitch", "title: Eyelid twitching");
        tab.waitForSelector("h1:text-is('Eyelid twitching')");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whatIsOpenStaysOpenWhereSomethingIsAddedAboveIt() throws IOException {
        Path template = content.folder().resolve("theme/pages/404.ftlh");
        Files.createDirectories(template.getParent());
        String two = "<details><summary>One</summary><p>first</p></details><details id=\"two\"><summary>Two</summary>"
                + "<p>%s <input id=\"box\"></p></details>";
        Files.writeString(template, two.formatted("before"));
        tab.waitForCondition(() -> {
            tab.navigate(preview.address().resolve("no-such-page").toString());
            return tab.locator("#two").count() > 0;
        });
        tab.waitForSelector("leafpress-preview[data-state=good]", attached());
        tab.locator("summary").last().click();
        tab.locator("#box").fill("typed");
        Files.writeString(template, "<details><summary>Zero</summary></details>" + two.formatted("after"));
        tab.waitForSelector("summary:text-is('Zero')");
        assertThat(tab.evaluate("[...document.querySelectorAll('details')].map(each => each.open)"))
                .isEqualTo(List.of(false, false, true));
        assertThat(tab.evaluate("[document.activeElement.id, document.activeElement.value]"))
                .isEqualTo(List.of("box", "typed"));
        assertThat(tab.locator("#two").innerText()).contains("after");
        Files.delete(template);
    }

    @Test
    void aFaultCoversThePageUntilItIsMended() {
        content.edit(LEAFLET, "title: Eyelid twitching", "titel: Eyelid twitching");
        Locator overlay = tab.locator("leafpress-preview .overlay");
        overlay.waitFor();
        assertThat(overlay.innerText())
                .contains(LEAFLET + ":1:1")
                .contains("error[LP105]: unknown key \"titel\"")
                .contains("titel: Eyelid twitching")
                .contains("^^^^^")
                .contains("did you mean \"title\"?");
        assertThat(tab.locator("h1").innerText()).isEqualTo("Eyelid twitching");
        tab.reload();
        overlay.waitFor();
        assertThat(tab.locator("h1").innerText()).isEqualTo("Eyelid twitching");
        content.edit(LEAFLET, "titel: Eyelid twitching", "title: Eyelids");
        overlay.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        tab.waitForSelector("h1:text-is('Eyelids')");
        content.edit(LEAFLET, "title: Eyelids", "title: Eyelid twitching");
        tab.waitForSelector("h1:text-is('Eyelid twitching')");
    }

    @Test
    void aFaultOfATemplateNamesItsLine() throws IOException {
        Path template = content.folder().resolve("theme/components/key-points/key-points.ftlh");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "<#macro keyPoints message points>\n<p>${message.no.such}</p>\n</#macro>\n");
        Locator overlay = tab.locator("leafpress-preview .overlay");
        overlay.waitFor();
        assertThat(overlay.innerText())
                .contains("theme/components/key-points/key-points.ftlh:2:")
                .contains("LP901")
                .contains("topic eyelid-twitching (en-GB)");
        Files.delete(template);
        overlay.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void theBarTellsOfTheLeaflet() {
        Locator bar = tab.locator("leafpress-preview .bar");
        bar.locator("a:has-text('folded')").waitFor();
        assertThat(bar.innerText())
                .contains("Eyelid twitching")
                .contains("draft")
                .containsPattern("[0-9]+ words")
                .containsPattern("reading age [0-9]+")
                .containsPattern("A4 [0-9]+")
                .contains("folded 2")
                .contains("finding");
    }

    @Test
    void theBarLeadsToTheOtherLanguages() {
        tab.navigate(preview.address().resolve("topics/muscle-twitches.html").toString());
        tab.locator("leafpress-preview .bar select").selectOption(new SelectOption().setLabel("العربية"));
        tab.waitForURL("**/ar/topics/muscle-twitches.html");
        assertThat(tab.locator("html").getAttribute("dir")).isEqualTo("rtl");
    }

    @Test
    void explainLeadsToTheLine() {
        tab.locator("leafpress-preview .explain").click();
        tab.locator("h1").click();
        Locator link = tab.locator("leafpress-preview .panel a").first();
        link.waitFor();
        assertThat(link.innerText()).isEqualTo(LEAFLET + ":1:8");
        assertThat(link.getAttribute("href"))
                .isEqualTo("vscode://file"
                        + content.folder().resolve(LEAFLET).toUri().getRawPath() + ":1:8");
        tab.locator("h2#print").click();
        tab.locator("leafpress-preview .panel >> text=Leafpress adds them").waitFor();
        assertThat(tab.url()).endsWith(PAGE);
    }

    @Test
    void axeFindsNothingInBarPanelAndOverlay() {
        Locator bar = tab.locator("leafpress-preview .bar");
        bar.locator("a:has-text('folded')").waitFor();
        bar.locator(".findings").click();
        assertThat(ownViolations()).isEmpty();
        content.edit(LEAFLET, "title: Eyelid twitching", "titel: Eyelid twitching");
        tab.locator("leafpress-preview .overlay").waitFor();
        assertThat(ownViolations()).isEmpty();
        content.edit(LEAFLET, "titel: Eyelid twitching", "title: Eyelid twitching");
    }

    /** What axe has to say about what the preview adds; the page has tests of its own. */
    private List<String> ownViolations() {
        return AccessibilityIT.violations(tab, View.DESK).stream()
                .filter(violation -> violation.contains("leafpress-preview"))
                .toList();
    }

    @Test
    void whatIsPublishedHasNothingOfThePreview() {
        String shown = tab.content();
        assertThat(shown).contains("/.leafpress/preview.js");
        assertThat(new String(leafpress.page(PAGE).orElseThrow(), StandardCharsets.UTF_8))
                .doesNotContain("leafpress/preview")
                .contains("Content-Security-Policy");
        assertThat(folder.resolve("work")).doesNotExist();
    }

    private static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
