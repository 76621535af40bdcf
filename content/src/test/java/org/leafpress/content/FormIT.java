package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;
import org.leafpress.preview.Preview;
import org.leafpress.preview.PreviewOptions;

/** What those see who write in forms. Without a mouse: keys alone reach, move and save everything. */
@ExtendWith(ChromiumExtension.class)
class FormIT {
    private static final String WIDER = """
            document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
              .filter(each => each.getBoundingClientRect().right > innerWidth).map(each => each.outerHTML.slice(0, 100))""";

    private static final String LEAFLET = "topics/eyelid-twitching/en-GB.yaml";
    private static final String FACTS = "topics/eyelid-twitching/topic.yaml";

    @TempDir
    static Path folder;

    private static ContentCopy content;
    private static Leafpress leafpress;
    private static Preview preview;

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

    private static Page open(Chromium chromium, View view, String file) {
        Page tab = chromium.open(view, preview.address().resolve("edit/" + file).toString());
        tab.waitForSelector("#form details, #form .topics li");
        return tab;
    }

    private static String read(String file) {
        try {
            return Files.readString(content.folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void press(Page tab, String... keys) {
        for (String key : keys) {
            tab.keyboard().press(key);
        }
    }

    private static void saved(Page tab) {
        tab.waitForSelector("#status:text-is('All saved')");
    }

    @Test
    void aTextIsWrittenAndTheRestOfTheFileStays(Chromium chromium) {
        String before = read(LEAFLET);
        Page tab = open(chromium, View.DESK, LEAFLET);
        tab.focus("#f-title");
        press(tab, "Control+a");
        tab.keyboard().type("Eyelids that twitch");
        assertThat(tab.textContent("#status")).isEqualTo("1 change not saved");
        press(tab, "Control+s");
        saved(tab);
        assertThat(read(LEAFLET)).isEqualTo(before.replace("title: Eyelid twitching", "title: Eyelids that twitch"));
        tab.frameLocator("iframe").locator("h1:text-is('Eyelids that twitch')").waitFor();
        assertThat(chromium.complaints()).isEmpty();
        content.edit(LEAFLET, "title: Eyelids that twitch", "title: Eyelid twitching");
        tab.waitForCondition(() -> tab.inputValue("#f-title").equals("Eyelid twitching"));
    }

    @Test
    void itemsAreMovedAddedAndRemovedByKeysAlone(Chromium chromium) {
        String before = read(LEAFLET);
        Page tab = open(chromium, View.DESK, LEAFLET);
        tab.focus("#d-key-points summary");
        press(tab, "Enter");
        String first = tab.inputValue("[id='f-key-points/0']");
        String second = tab.inputValue("[id='f-key-points/1']");
        tab.focus("[id='down-key-points/0']");
        press(tab, "Enter");
        assertThat(tab.inputValue("[id='f-key-points/0']")).isEqualTo(second);
        assertThat(tab.evaluate("document.activeElement.id")).isEqualTo("down-key-points/1");
        assertThat(tab.textContent("#status")).startsWith("Now item 2 of ");
        tab.focus("[id='add-key-points']");
        press(tab, "Space");
        tab.keyboard().type("Rest your eyes: it helps.");
        press(tab, "Control+s");
        saved(tab);
        assertThat(read(LEAFLET).indexOf(second)).isLessThan(read(LEAFLET).indexOf(first));
        assertThat(read(LEAFLET)).contains("  - \"Rest your eyes: it helps.\"\n");
        int last = tab.locator("#d-key-points li").count() - 1;
        tab.focus("[id='remove-key-points/" + last + "']");
        press(tab, "Enter");
        assertThat(tab.evaluate("document.activeElement.id")).isEqualTo("remove-key-points/" + (last - 1));
        tab.focus("[id='up-key-points/1']");
        press(tab, "Enter", "Control+s");
        saved(tab);
        assertThat(read(LEAFLET)).isEqualTo(before);
    }

    @Test
    void aPartIsBegunAndGetsItsId(Chromium chromium) {
        String before = read(LEAFLET);
        Page tab = open(chromium, View.DESK, LEAFLET);
        tab.selectOption("[id='a-']", "kinds");
        tab.focus("[id='a-'] + button");
        press(tab, "Enter");
        assertThat(tab.evaluate("document.activeElement.closest('details').id")).isEqualTo("d-kinds");
        press(tab, "Control+s");
        tab.waitForSelector("#d-kinds .errors .error");
        assertThat(tab.textContent("#found")).contains("Kinds 1");
        tab.focus("#found a");
        press(tab, "Enter");
        assertThat(tab.evaluate("document.activeElement.id")).asString().startsWith("f-kinds/0/");
        tab.focus("[id='remove-kinds/0']");
        press(tab, "Enter", "Control+s");
        saved(tab);
        assertThat(read(LEAFLET)).isEqualTo(before);
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndNothingIsLost(Chromium chromium) {
        Page tab = open(chromium, View.DESK, LEAFLET);
        tab.focus("#f-title");
        press(tab, "End");
        tab.keyboard().type(" mine");
        content.edit(LEAFLET, "medical-name: fasc", "medical-name: other fasc");
        tab.waitForSelector("#notice:has-text('has changed this file')");
        press(tab, "Control+s");
        tab.waitForSelector("#notice:has-text('Nothing was written')");
        assertThat(tab.textContent("#notice")).contains("title: Eyelid twitching mine");
        assertThat(read(LEAFLET)).contains("medical-name: other fasc").doesNotContain("mine");
        tab.focus("#notice div button");
        press(tab, "Enter");
        tab.waitForCondition(() -> tab.inputValue("#f-title").equals("Eyelid twitching"));
        assertThat(tab.inputValue("#f-medical-name")).startsWith("other ");
        content.edit(LEAFLET, "medical-name: other fasc", "medical-name: fasc");
    }

    @Test
    void aPictureIsSentAndNamed(Chromium chromium) throws IOException {
        Page tab = open(chromium, View.DESK, FACTS);
        tab.focus("#d-figures summary");
        press(tab, "Enter");
        String before = read(FACTS);
        tab.setInputFiles(
                "[id='u-f-figures/0/file']",
                new FilePayload(
                        "My Eye.svg",
                        "image/svg+xml",
                        Files.readAllBytes(content.folder().resolve("topics/eyelid-twitching/figures/eyelid.svg"))));
        tab.waitForCondition(() -> tab.inputValue("[id='f-figures/0/file']").equals("figures/my-eye.svg"));
        press(tab, "Control+s");
        saved(tab);
        assertThat(read(FACTS)).isEqualTo(before.replace("file: figures/eyelid.svg", "file: figures/my-eye.svg"));
        tab.setInputFiles(
                "[id='u-f-figures/0/file']", new FilePayload("notes.docx", "text/plain", new byte[] {'P', 'K', 3, 4}));
        tab.waitForSelector("#notice:has-text('Pictures are drawings in SVG')");
        content.edit(FACTS, "file: figures/my-eye.svg", "file: figures/eyelid.svg");
        Files.delete(content.folder().resolve("topics/eyelid-twitching/figures/my-eye.svg"));
    }

    @Test
    void whatCannotBeReadSaysWhy(Chromium chromium) {
        content.edit(LEAFLET, "title: Eyelid twitching", "title: [Eyelid twitching");
        Page tab = chromium.open(
                View.DESK, preview.address().resolve("edit/" + LEAFLET).toString());
        Locator excerpt = tab.locator("#form pre").first();
        excerpt.waitFor();
        assertThat(excerpt.textContent()).contains(LEAFLET + ":1:");
        content.edit(LEAFLET, "title: [Eyelid twitching", "title: Eyelid twitching");
        tab.waitForSelector("#f-title");
    }

    @Test
    void axeFindsNothing(Chromium chromium) {
        for (String file : new String[] {"", LEAFLET, FACTS, "site.yaml"}) {
            Page tab = open(chromium, View.DESK, file);
            tab.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
            if (file.equals(LEAFLET)) {
                tab.focus("#f-summary");
            }
            // The page in the frame has tests of its own.
            tab.evaluate("document.querySelector('iframe')?.remove()");
            for (View view : new View[] {View.DESK, View.PHONE}) {
                chromium.look(tab, view);
                assertThat(AccessibilityIT.violations(tab, view))
                        .as("%s %s", file, view)
                        .isEmpty();
                assertThat(tab.evaluate(WIDER)).as("%s %s", file, view).isEqualTo(List.of());
            }
        }
    }
}
