package org.leafpress.content;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One browser on the published site, for all tests. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final SiteServer server = new SiteServer(PublishedSite.folder());
    private final Playwright playwright;
    private final Browser browser;
    private final Map<View, Page> tabs = new HashMap<>();
    /** Those that are shown in another view than their own. */
    private final Set<Page> changed = new HashSet<>();

    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Optional<Page> current = Optional.empty();

    Chromium() {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        Programs.node().toString())));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Programs.chromium())
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /** Opens a page of the site; a tab is kept for each view, so the page of an earlier call is gone. */
    Page open(View view, String page) {
        Page tab = tabs.computeIfAbsent(view, this::newTab);
        current = Optional.of(tab);
        if (changed.remove(tab)) {
            show(tab, view);
        }
        requests.clear();
        complaints.clear();
        tab.navigate(server.address().resolve(page).toString());
        return tab;
    }

    /** Shows a page at the size and in the colours of another view, until the next page is opened. */
    void look(Page tab, View view) {
        changed.add(tab);
        show(tab, view);
    }

    private static void show(Page tab, View view) {
        tab.setViewportSize(view.width(), view.height());
        tab.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(view.colorScheme())
                .setForcedColors(view.forcedColors()));
    }

    /** Every address that the page opened last asked for, itself included. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** What the page opened last lacked, and what the browser said about it, such as that its policy forbids something. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The address of the home page. */
    URI home() {
        return server.address();
    }

    /** Forgets the pages, and all that they have stored. */
    void closeTabs() {
        tabs.values().forEach(tab -> tab.context().close());
        tabs.clear();
        changed.clear();
        current = Optional.empty();
    }

    /** Takes a picture of the whole page opened last, if there is one. */
    void takePicture(Path file) {
        current.ifPresent(tab ->
                tab.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file)));
    }

    /** A browser that remembers nothing of other tests, and may open other sites. */
    BrowserContext newContext() {
        return browser.newContext();
    }

    private Page newTab(View view) {
        BrowserContext context = browser.newContext(view.options());
        context.onRequest(request -> requests.add(request.url()));
        context.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.url());
            }
        });
        context.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        return context.newPage();
    }

    @Override
    public void close() {
        playwright.close();
        server.close();
    }
}
