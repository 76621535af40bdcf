package org.leafpress.content;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A leaflet that a reader has saved is there without the site, and never without saying how old it is. */
@ExtendWith(ChromiumExtension.class)
class OfflineIT {
    private static final String LEAFLET = "topics/muscle-cramps.html";
    private static final Pattern DATED =
            Pattern.compile("You are not connected.* saved on \\d+ \\w+ \\d{4} and may be out of date.");

    @Test
    void savedLeafletIsReadWithoutTheSiteAndFetchedAnewOnceTheSiteHasChanged(Chromium chromium, @TempDir Path folder)
            throws IOException {
        ContentCopy copy = ContentCopy.in(folder.resolve("content"));
        copy.edit(
                "site.yaml",
                "base-url:",
                "offline: true\nprint: {formats: [a4]}\nbase-url:"); // one format is soon made
        TestBuild build = copy.build(2);
        assertThat(build.generate().published()).isTrue();
        try (SiteServer server = new SiteServer(build.output());
                BrowserContext context = chromium.newContext()) {
            Page page = context.newPage();
            String address = server.address().resolve(LEAFLET).toString();
            page.navigate(address);
            page.getByText("Save for offline").click();
            assertThat(page.getByText("Saved. You can read this page without internet."))
                    .isVisible();
            page.reload();
            assertThat(notes(page)).hasCount(0);

            context.setOffline(true);
            page.reload();
            assertThat(notes(page)).hasText(DATED);
            assertThat(page.locator("main > :first-child")).hasText(DATED);
            assertThat(page.locator(".emergency")).isVisible();
            assertThat(page.evaluate("() => document.fonts.ready.then(() => getComputedStyle(document.body).margin)"))
                    .as("the style sheet was saved too")
                    .isEqualTo("0px");

            // The next build reaches the saved page the next time that the reader is on any page of the site.
            context.setOffline(false);
            copy.edit("topics/muscle-cramps/en-GB.yaml", "A cramp hurts, but it passes.", "A cramp hurts and passes.");
            assertThat(build.generate().published()).isTrue();
            page.navigate(server.address().resolve("about.html").toString());
            page.evaluate("""
                    async address => {
                      const saved = async name => (await (await caches.open(name)).match(address))?.text();
                      const isNew = names => names.length === 1
                        && saved(names[0]).then(text => text?.includes('A cramp hurts and passes.'));
                      for (let i = 0; i < 400 && !await isNew(await caches.keys()); i++) {
                        await new Promise(done => setTimeout(done, 50));
                      }
                    }""", address);
            context.setOffline(true);
            page.navigate(address);
            assertThat(page.getByText("A cramp hurts and passes.")).isVisible();
            assertThat(notes(page)).hasText(DATED);
        }
    }

    @Test
    void siteThatDoesNotOfferItHasNothingOfIt() {
        assertThat(Files.exists(PublishedSite.folder().resolve("offline.js"))).isFalse();
        assertThat(PublishedSite.document(LEAFLET).select("[data-save]")).isEmpty();
    }

    private static Locator notes(Page page) {
        return page.locator("main > [role=alert]");
    }
}
