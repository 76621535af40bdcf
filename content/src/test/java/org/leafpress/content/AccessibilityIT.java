package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page passes axe: WCAG 2.0 to 2.2 at A and AA, the contrast of AAA, and what axe calls best practice. */
@ExtendWith(ChromiumExtension.class)
class AccessibilityIT {
    /**
     * The rules named one by one are off in axe unless asked for. Contrast that axe cannot decide counts as a fault at
     * the narrow width, where nothing stands side by side; in columns axe often cannot see what is behind a text. In the
     * dark nothing but colours differs, so only the rules about colours are asked again.
     */
    private static final String RUN = """
            async ({narrow, dark}) => {
              const found = await axe.run(document, {
                runOnly: dark ? ['cat.color'] : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa',
                  'best-practice', 'wcag2aaa'],
                rules: {
                  'color-contrast-enhanced': {enabled: true},
                  'identical-links-same-purpose': {enabled: !dark},
                  'target-size': {enabled: !dark}
                },
                resultTypes: ['violations', 'incomplete']
              });
              const undecided = found.incomplete.filter(rule => rule.id.startsWith('color-contrast'));
              return (narrow ? [...found.violations, ...undecided] : found.violations).flatMap(rule => rule.nodes.map(node =>
                rule.id + ' at ' + node.target.join(' ') + ': '
                  + [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')));
            }""";

    static Stream<Arguments> pagesAndViews() {
        return Stream.concat(
                arguments(PublishedSite.pages(), View.PHONE),
                arguments(
                        PublishedSite.pagesInTwoLanguages(), View.DESK, View.PHONE.inTheDark(), View.DESK.inTheDark()));
    }

    private static Stream<Arguments> arguments(List<String> pages, View... views) {
        return pages.stream().flatMap(page -> Stream.of(views).map(view -> Arguments.of(page, view)));
    }

    @ParameterizedTest
    @MethodSource("pagesAndViews")
    void axeFindsNothing(String page, View view, Chromium chromium) {
        assertThat(violations(chromium.open(view, page), view))
                .as("%s, %s", page, view)
                .isEmpty();
    }

    /** What axe has to say about the page in a tab. */
    static List<String> violations(Page tab, View view) {
        tab.evaluate(AxeBuilder.getAxeScript());
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
