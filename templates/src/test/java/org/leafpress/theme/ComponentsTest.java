package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every component by the examples of its {@code component.yaml}. */
class ComponentsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean REFRESH = "refresh".equals(System.getProperty("leafpress.golden"));

    private static final String HOSTILE = "<b>&\"'";
    private static final String ESCAPED = "&lt;b&gt;&amp;&quot;&#39;";
    private static final String MARKUP = "<i>&amp;</i>";

    private static final ThemeRenderer RENDERER = new ThemeRenderer();
    private static final HtmlChecker CHECKER = HtmlChecker.SHARED;
    private static final List<ThemeComponent> COMPONENTS =
            ThemeSources.components().stream().map(ThemeComponent::read).toList();

    @TestFactory
    Stream<DynamicTest> everyExampleRendersAsItsGoldenFile() {
        return examples((component, example) -> {
            String actual = render(component, example);
            Path golden = GOLDEN.resolve(component.name()).resolve(example + ".html");
            if (REFRESH) {
                write(golden, actual);
            }
            assertThat(golden)
                    .as("golden file; write it with -Dleafpress.golden=refresh")
                    .exists();
            assertThat(actual)
                    .as("differs from %s; if that is meant: -Dleafpress.golden=refresh", golden)
                    .isEqualTo(ThemeSources.read(golden));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsValidHtml() {
        return examples((component, example) -> assertThat(CHECKER.faults("<!doctype html><html lang=\"en\"><head>"
                        + "<title>A component</title></head><body><h2 id=\"section\">Section</h2>"
                        + render(component, example)
                        + "</body></html>"))
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyTextIsEscapedAndNoneIsForgotten() {
        return components(component -> assertThat(
                        unprinted(component, Set.of(Parameter.Kind.TEXT, Parameter.Kind.LINK), HOSTILE, ESCAPED))
                .as("parameters that no example prints, escaped")
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyHtmlIsPrintedAsItIs() {
        return components(component -> assertThat(unprinted(component, Set.of(Parameter.Kind.HTML), MARKUP, MARKUP))
                .as("parameters that no example prints as markup")
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> whatIsOptionalCanBeLeftOut() {
        return examples((component, example) -> component.leaves(example).stream()
                .filter(leaf -> component.parameters().get(leaf.path()).optional())
                .forEach(leaf -> assertThat(
                                RENDERER.component(component.name(), component.arguments(example, leaf.place(), null)))
                        .as("without %s", leaf.place())
                        .isNotNull()));
    }

    @Test
    void everyComponentHasAnExampleAndADescription() {
        assertThat(COMPONENTS).allSatisfy(component -> {
            assertThat(component.examples()).as(component.name()).isNotEmpty();
            assertThat(component.description()).as(component.name()).endsWith(".");
        });
    }

    @Test
    void noGoldenFileIsLeftBehind() {
        Set<String> expected = new TreeSet<>();
        for (ThemeComponent component : COMPONENTS) {
            component.examples().keySet().forEach(example -> expected.add(component.name() + "/" + example + ".html"));
        }
        assertThat(ThemeSources.under(GOLDEN))
                .extracting(file -> GOLDEN.relativize(file).toString().replace('\\', '/'))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Parameters of the kinds whose value, when replaced, is printed as expected in no example. */
    private static Set<String> unprinted(
            ThemeComponent component, Set<Parameter.Kind> kinds, String replacement, String expected) {
        Set<String> unprinted = new TreeSet<>();
        component.parameters().forEach((path, parameter) -> {
            if (kinds.contains(parameter.kind())) {
                unprinted.add(path);
            }
        });
        for (String example : component.examples().keySet()) {
            for (ThemeComponent.Leaf leaf : component.leaves(example)) {
                if (!kinds.contains(component.parameters().get(leaf.path()).kind())) {
                    continue;
                }
                String html =
                        RENDERER.component(component.name(), component.arguments(example, leaf.place(), replacement));
                assertThat(html).as("%s of example %s", leaf.place(), example).doesNotContain(HOSTILE);
                if (html.contains(expected)) {
                    unprinted.remove(leaf.path());
                }
            }
        }
        return unprinted;
    }

    private static String render(ThemeComponent component, String example) {
        return RENDERER.component(component.name(), component.arguments(example));
    }

    private static Stream<DynamicTest> components(Consumer<ThemeComponent> test) {
        return COMPONENTS.stream()
                .map(component -> DynamicTest.dynamicTest(component.name(), () -> test.accept(component)));
    }

    private static Stream<DynamicTest> examples(BiConsumer<ThemeComponent, String> test) {
        return COMPONENTS.stream()
                .flatMap(component -> component.examples().keySet().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                component.name() + "/" + example, () -> test.accept(component, example))));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
