package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.topic.Status;
import org.leafpress.model.topic.Topic;

/** What every paper leaflet must carry, whatever its format: see {@code docs/authors-guide.md}. */
class PrintedDutiesIT {
    static List<PrintedLeaflet> all() {
        return PrintedLeaflet.all();
    }

    static List<PrintedLeaflet> whole() {
        return PrintedLeaflet.whole();
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhenToCallForHelpInWords(PrintedLeaflet leaflet) {
        String text = oneLine(PrintedText.of(leaflet.bytes()));
        assertThat(text).contains(leaflet.message("care.emergency.prefix"));
        assertThat(text.substring(text.indexOf(leaflet.message("care.emergency.prefix"))))
                .contains(SampleTopics.site().facts().emergency().number().value());
        var care = leaflet.written().seekHelp();
        if (!care.urgent().isEmpty()) {
            assertThat(text).contains(leaflet.message("care.urgent.prefix"));
        }
        if (!care.routine().isEmpty()) {
            assertThat(text).contains(leaflet.message("care.routine.prefix"));
        }
    }

    /** Notices come after it, since they could push it off the first page or the cover. */
    @ParameterizedTest
    @MethodSource("all")
    void nothingButTheHeadComesBeforeEmergencyAdvice(PrintedLeaflet leaflet) {
        String text = oneLine(PrintedText.of(leaflet.bytes()));
        int emergency = text.indexOf(leaflet.message("care.emergency.prefix"));
        assertThat(emergency).isNotNegative();
        assertThat(text.indexOf(leaflet.message("print.draft.text"))).isGreaterThan(emergency);
        assertThat(text.indexOf(oneLine(leaflet.message("key-points.title")))).isGreaterThan(emergency);
    }

    @ParameterizedTest
    @MethodSource("all")
    void emergencyAdviceIsOnTheFirstPage(PrintedLeaflet leaflet) throws IOException {
        assertThat(sides(leaflet).get(0)).contains(leaflet.message("care.emergency.prefix"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void draftSaysSoOnEverySide(PrintedLeaflet leaflet) throws IOException {
        assertThat(SampleTopics.topic(leaflet.topic()).facts().status()).isEqualTo(Status.DRAFT);
        for (String side : sides(leaflet)) {
            assertThat(side).contains(leaflet.message("print.draft"));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhichLeafletItIsAndWhoseAndWhereToTurn(PrintedLeaflet leaflet) {
        String text = oneLine(PrintedText.of(leaflet.bytes()));
        Topic topic = SampleTopics.topic(leaflet.topic());
        SiteText site = SampleTopics.siteText(leaflet.language());
        assertThat(text)
                .contains(topic.facts().code().value())
                .contains(site.organisation().value())
                .contains(SampleTopics.site().facts().contact().phone().value())
                .contains(SampleTopics.site().facts().contact().email().value())
                .contains(PublishedSite.address(leaflet.page()).toString().replaceFirst("https://", ""))
                .contains(site.copyright().value())
                .containsPattern(leaflet.pattern(site.disclaimer().content()))
                .containsPattern(leaflet.pattern(site.otherFormats().content()))
                .containsPattern(Pattern.quote(leaflet.message("review.version")) + ":? "
                        + Pattern.quote(topic.facts().version().value()));
    }

    /** But for the tri-fold: its panels are one sheet. */
    @ParameterizedTest
    @MethodSource("whole")
    void everyPageHasItsNumber(PrintedLeaflet leaflet) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        Pattern number =
                Pattern.compile(leaflet.message("print.page", "(\\d+)", "(\\d+)"), Pattern.UNICODE_CHARACTER_CLASS);
        for (String side : sides(leaflet)) {
            Matcher matcher = number.matcher(side);
            while (matcher.find()) {
                numbers.add(Integer.valueOf(matcher.group(1)));
                counts.add(Integer.valueOf(matcher.group(2)));
            }
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(counts).isNotEmpty().containsOnly(numbers.size());
    }

    /** The words on each side of paper, with those that stand on every page. */
    private static List<String> sides(PrintedLeaflet leaflet) throws IOException {
        List<String> sides = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(leaflet.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                sides.add(oneLine(stripper.getText(document)));
            }
        }
        return sides;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ");
    }
}
