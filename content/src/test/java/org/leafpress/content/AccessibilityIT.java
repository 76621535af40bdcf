package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page passes axe: WCAG 2.0 to 2.2 at A and AA, the contrast of AAA, and what axe calls best practice. */
@ExtendWith(ChromiumExtension.class)
class AccessibilityIT {
    /**
     * The rules named one by one are off in axe unless asked for. Contrast that axe cannot decide counts as a fault at
     * the narrow width, where nothing stands side by side; in columns axe often cannot see what is behind a text. In the
     * dark nothing but colours differs, so only the rules about colours are asked again. The contrast of AAA passes over
     * what fails at AA already, unless that threshold is taken away; then it finds both, in half the time.
     */
    private static final String RUN = """
            async ({narrow, dark}) => {
              const contrast = {contrastRatio: {normal: {minThreshold: null}, large: {minThreshold: null}}};
              const found = await axe.run(document, {
                runOnly: dark ? ['cat.color'] : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa',
                  'best-practice', 'wcag2aaa'],
                rules: {
                  'color-contrast': {enabled: false},
                  'color-contrast-enhanced': {enabled: true},
                  'identical-links-same-purpose': {enabled: !dark},
                  'target-size': {enabled: !dark}
                },
                checks: {'color-contrast-enhanced': {options: contrast}},
                resultTypes: ['violations', 'incomplete']
              });
              const undecided = found.incomplete.filter(rule => rule.id.startsWith('color-contrast'));
              return (narrow ? [...found.violations, ...undecided] : found.violations).flatMap(rule => rule.nodes.map(node =>
                rule.id + ' at ' + node.target.join(' ') + ': '
                  + [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')));
            }""";

    static List<String> pages() {
        return PublishedSite.pages();
    }

    /** A page is loaded once, and then looked at in each way. */
    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothing(String page, Chromium chromium) {
        Page tab = chromium.open(View.PHONE, page);
        for (View view : views(page)) {
            chromium.look(tab, view);
            assertThat(violations(tab, view)).as("%s, %s", page, view).isEmpty();
        }
    }

    private static List<View> views(String page) {
        return PublishedSite.pagesInTwoLanguages().contains(page)
                ? List.of(View.PHONE, View.DESK, View.PHONE.inTheDark(), View.DESK.inTheDark())
                : List.of(View.PHONE);
    }

    /** What {@link #RUN} sets finds what is below AA, what is below AAA only, what is undecided, and nothing else. */
    @ParameterizedTest
    @CsvSource({
        "#ccc, white, 1.6",
        "#777, white, 4.4",
        "#666, white, 5.7",
        "#555, white, ''",
        "#555, 'linear-gradient(white, #eee)', gradient"
    })
    void axeFindsEachContrastThatIsTooLow(String colour, String background, String found, Chromium chromium) {
        Page tab = chromium.open(View.PHONE, "index.html");
        tab.setContent("<!DOCTYPE html><html lang=en><title>Grey</title><main><h1>Grey</h1></main>");
        tab.evaluate(
                "style => Object.assign(document.querySelector('h1').style, {fontSize: '12px', ...style})",
                Map.of("color", colour, "background", background));
        List<String> violations = violations(tab, View.PHONE);
        assertThat(violations).hasSize(found.isEmpty() ? 0 : 1).allMatch(violation -> violation.contains(found));
    }

    /** What axe has to say about the page in a tab. */
    static List<String> violations(Page tab, View view) {
        if (Boolean.FALSE.equals(tab.evaluate("() => 'axe' in window"))) {
            tab.evaluate(AxeBuilder.getAxeScript());
        }
        List<String> violations = new ArrayList<>();
        if (tab.evaluate(RUN, Map.of("narrow", view.width() == View.PHONE.width(), "dark", view.dark()))
                instanceof List<?> found) {
            found.forEach(violation -> violations.add(String.valueOf(violation)));
        } else {
            violations.add("axe gave no list");
        }
        return violations;
    }
}
