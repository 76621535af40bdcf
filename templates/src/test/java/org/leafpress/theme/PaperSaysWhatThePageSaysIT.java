package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.FailOn;
import org.leafpress.model.Labels;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.topic.Status;
import org.leafpress.typeset.StructureText;

/**
 * Takes the words of pages and of their full prints, as readers with a screen reader get them, for made-up content of
 * every kind: neither says less than the other. What a page is wrapped in is not compared: ways around the site, and the
 * list of files to print.
 */
class PaperSaysWhatThePageSaysIT {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|_{3,}|\\.{3,}");
    private static final String TOPIC = "topics/muscle-cramps/";

    /** What stands within a line; everything else parts words. */
    private static final Set<String> INLINE = Set.of("a", "b", "bdi", "em", "small", "span", "strong", "time");

    private static final String MARKS = """
            # Alpha

            Bravo *charlie* **delta _echo_**\\
            foxtrot [golf](https://example.org/golf/) and [hotel](topic:muscle-twitches).

            4. india
               - juliett
                 1. kilo
                 2. lima

                   mike
               - november
            5. oscar

               | papa | quebec |
               |---|---|
               | romeo | |

            ## Sierra

            > tango
            >
            > - uniform

            ### Victor

            Name (____) and date (____)

            ________

            Doctor ............
            """;

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ar"})
    void tablesOfEveryShapeAndAllMarkupAreSaidOnPageAndPaper(String language, @TempDir Path folder) {
        SampleSite site = SampleSite.inLanguage(language, folder);
        String sections = "";
        for (int columns = 1; columns <= 15; columns++) {
            site.write(TOPIC + "table-" + columns + ".md", TableShapes.markdown(columns));
            sections += "  - {id: table-" + columns + ", title: Table, file: table-" + columns + ".md}\n";
        }
        site.write(TOPIC + "marks.md", MARKS);
        site.append(TOPIC + language + ".yaml", sections + "  - {id: marks, title: Marks, file: marks.md}\n");
        site.generate(FailOn.ERROR, 2);
        Document page = Jsoup.parse(site.text("topics/muscle-cramps.html"));
        for (String format : List.of("a4", "large-print", "booklet")) {
            byte[] print = Objects.requireNonNull(site.files().get("topics/muscle-cramps-" + format + ".pdf"));
            assertThat(lessOnPaper(page, print)).as("page against " + format).isEmpty();
            assertThat(lessOnPage(page, print)).as(format + " against page").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PrintFormat.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ESSENTIALS", "TRI_FOLD"})
    void everyPartOfTheModelIsSaidOnPageAndPaper(PrintFormat format) {
        InventedSite site = new InventedSite();
        Document page = Jsoup.parse(new String(site.leaflet(Status.DRAFT).content(), StandardCharsets.UTF_8));
        byte[] print = site.printed(format);
        Document shared = page.clone();
        if (format == PrintFormat.BOOKLET) {
            // Its back has no room for who made a translation; see EveryTextIsShownTest.
            shared.select(".review").remove();
        }
        assertThat(lessOnPaper(shared, print))
                .as("page against " + Labels.of(format))
                .isEmpty();
        assertThat(lessOnPage(page, print))
                .as(Labels.of(format) + " against page")
                .isEmpty();
    }

    /** Words that the print says less often than the page, but for what paper says of status and review in its own words. */
    private static Set<String> lessOnPaper(Document page, byte[] print) {
        Element main = page.expectFirst("main").clone();
        main.select("nav, section:has(> #print)").remove();
        Map<String, Long> printed = count(StructureText.of(print, language -> true));
        Set<String> less = count(text(main)).entrySet().stream()
                .filter(word -> printed.getOrDefault(word.getKey(), 0L) < word.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        less.removeAll(messages(page, "status."));
        less.removeAll(messages(page, "review.last"));
        return less;
    }

    /** Words that the print alone says, but for what only paper needs: its own messages, and the addresses of links. */
    private static Set<String> lessOnPage(Document page, byte[] print) {
        Set<String> alone =
                new HashSet<>(count(StructureText.of(print, language -> true)).keySet());
        alone.removeAll(count(text(page.body())).keySet());
        page.select("[href]")
                .forEach(link -> alone.removeAll(count(link.attr("href")).keySet()));
        alone.removeAll(messages(page, "print."));
        // The list of contents names pages.
        alone.removeIf(word -> word.chars().allMatch(Character::isDigit));
        return alone;
    }

    /** The words of the theme's messages in the language of a page. */
    private static Set<String> messages(Document page, String prefix) {
        String language = page.expectFirst("html").attr("lang").replaceFirst("-.*", "");
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PaperSaysWhatThePageSaysIT.class.getResourceAsStream(
                        ThemeRenderer.ROOT + "messages/" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .flatMap(key -> count(messages.getProperty(key)).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** As a screen reader says it, pictures too. */
    private static String text(Element element) {
        StringBuilder out = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (node instanceof Element inner && !INLINE.contains(inner.normalName())) {
                out.append(' ').append(inner.attr("alt")).append(' ');
            }
        });
        return out.toString();
    }

    private static Map<String, Long> count(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    }
}
