package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.model.Text;
import org.leafpress.model.TranslationRecord;
import org.leafpress.model.leaflet.CareCard;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.Phrase;

/** PDFBox reads back every word that the authors wrote, in the order of the page. */
class PrintedWordsIT {
    static List<PrintedLeaflet> whole() {
        return PrintedLeaflet.whole();
    }

    static List<PrintedLeaflet> triFolds() {
        return PrintedLeaflet.triFolds();
    }

    @ParameterizedTest
    @MethodSource("whole")
    void nothingThatTheTopicSaysIsLost(PrintedLeaflet leaflet) {
        Leaflet written = leaflet.written();
        assertThat(patterns(written, leaflet)).hasSizeGreaterThan(30);
        assertThat(missing(written, leaflet)).isEmpty();
    }

    /**
     * But for what paper has in another place on purpose: captions of pictures, the facts of review, the summary, which
     * stands on the cover of a booklet, notices, other names, the key points, which stand below all care cards, and the
     * causes, of which A4 and booklet have those last that are rare and that nothing helps.
     */
    @ParameterizedTest
    @MethodSource("whole")
    void paragraphsComeInTheOrderOfThePage(PrintedLeaflet leaflet) {
        List<String> printed = once(leaflet.text().lines().toList());
        List<String> onPage =
                once(PublishedSite.document(leaflet.page())
                        .expectFirst("main")
                        .select("h1, h2, h3, h4, h5, p, li, dt, dd, th, td")
                        .stream()
                        .filter(element -> element.closest("section:has(> #review), .status") == null)
                        .filter(element -> !element.is(".source"))
                        .filter(element -> element.closest(".names, .key, .seek") == null)
                        .filter(element -> element.select("p, li").size() <= (element.is("p, li") ? 1 : 0))
                        .map(Element::text)
                        .toList());
        String summary = PublishedSite.document(leaflet.page())
                .expectFirst("meta[name=description]")
                .attr("content");
        List<String> expected = new ArrayList<>(onPage);
        expected.remove(summary);
        if (!leaflet.format().equals("large-print")) {
            expected.removeAll(clean(PublishedSite.document(leaflet.page())
                    .select("section:has(> #causes) *")
                    .eachText()));
        }
        expected.retainAll(printed);
        List<String> actual = new ArrayList<>(printed);
        actual.retainAll(expected);
        assertThat(expected).hasSizeGreaterThan(20);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i))
                    .as("after \"%s\"", i == 0 ? "" : expected.get(i - 1))
                    .isEqualTo(expected.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("triFolds")
    void whatTheTriFoldHasIsWhole(PrintedLeaflet leaflet) {
        Leaflet written = leaflet.written();
        List<String> headings = leaflet.text().lines().toList();
        List<Object> claimed = new ArrayList<>(List.of(written.title(), written.summary(), written.mainMessage()));
        claimed.addAll(written.alsoCalled());
        claimed.addAll(written.keyPoints());
        claimed.add(written.seekHelp());
        written.relief()
                .filter(relief -> headings.contains(leaflet.message("section.relief")))
                .ifPresent(relief -> {
                    relief.dos().forEach(strategy -> claimed.add(strategy.action()));
                    relief.donts().forEach(avoidance -> claimed.add(avoidance.action()));
                });
        written.appointment()
                .filter(visit -> headings.contains(leaflet.message("section.appointment")))
                .ifPresent(visit -> claimed.addAll(visit.prepare()));
        assertThat(missing(claimed, leaflet)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("triFolds")
    void emergencyAdviceComesBeforeAnythingElseToActOn(PrintedLeaflet leaflet) {
        String text = leaflet.text();
        int emergency = text.indexOf(leaflet.message("care.emergency.prefix"));
        assertThat(emergency).isNotNegative();
        for (String later :
                List.of("key-points.title", "care.urgent.prefix", "care.routine.prefix", "section.relief")) {
            int at = text.indexOf("\n" + leaflet.message(later));
            assertThat(at < 0 || at > emergency).as(later).isTrue();
        }
    }

    private static List<String> missing(Object model, PrintedLeaflet leaflet) {
        String text = leaflet.text().replace('\n', ' ');
        return patterns(model, leaflet).stream()
                .filter(pattern -> !pattern.matcher(text).find())
                .map(Pattern::pattern)
                .toList();
    }

    /** One for each paragraph, heading or name. */
    private static List<Pattern> patterns(Object model, PrintedLeaflet leaflet) {
        List<Pattern> patterns = new ArrayList<>();
        Set<Text> forEditors = new HashSet<>();
        ModelWalk.each(model, CareCard.class, card -> card.reason().ifPresent(forEditors::add));
        ModelWalk.each(model, TranslationRecord.class, how -> ModelWalk.each(how, Text.class, forEditors::add));
        ModelWalk.each(model, Text.class, text -> {
            if (!forEditors.contains(text)) {
                patterns.add(Pattern.compile(Pattern.quote(text.value().strip())));
            }
        });
        ModelWalk.each(model, Phrase.class, phrase -> patterns.add(leaflet.pattern(phrase.content())));
        ModelWalk.each(model, Block.class, block -> {
            if (block instanceof Block.Paragraph paragraph) {
                patterns.add(leaflet.pattern(paragraph.content()));
            } else if (block instanceof Block.Heading heading) {
                patterns.add(leaflet.pattern(heading.content()));
            }
        });
        return patterns;
    }

    /** The lines that stand there just once, so that their place can be told. */
    private static List<String> once(List<String> lines) {
        List<String> clean = clean(lines);
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        clean.forEach(line -> {
            if (!seen.add(line)) {
                twice.add(line);
            }
        });
        return clean.stream()
                .filter(line -> !line.isEmpty() && !twice.contains(line))
                .toList();
    }

    private static List<String> clean(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace('\u00A0', ' ')
                        .replaceAll("[\u2066-\u2069]", "")
                        .strip())
                .toList();
    }
}
