package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        String text = oneLine(leaflet.text());
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
        String text = oneLine(leaflet.text());
        int emergency = text.indexOf(leaflet.message("care.emergency.prefix"));
        assertThat(emergency).isNotNegative();
        assertThat(text.indexOf(leaflet.message("print.draft.text"))).isGreaterThan(emergency);
        assertThat(text.indexOf(oneLine(leaflet.message("key-points.title")))).isGreaterThan(emergency);
    }

    @ParameterizedTest
    @MethodSource("all")
    void emergencyAdviceIsOnTheFirstPage(PrintedLeaflet leaflet) {
        assertThat(leaflet.sides().get(0)).contains(leaflet.message("care.emergency.prefix"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void draftSaysSoOnEverySide(PrintedLeaflet leaflet) {
        assertThat(SampleTopics.topic(leaflet.topic()).facts().status()).isEqualTo(Status.DRAFT);
        for (String side : leaflet.sides()) {
            assertThat(side).contains(leaflet.message("print.draft"));
        }
    }

    /** On the cover, too, whose notice gives way to emergency advice. */
    @ParameterizedTest
    @MethodSource("all")
    void draftSaysSoOnItsFront(PrintedLeaflet leaflet) {
        assertThat(leaflet.front())
                .contains(leaflet.message("care.emergency.prefix"))
                .contains(leaflet.message("print.draft"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhichLeafletItIsAndWhoseAndWhereToTurn(PrintedLeaflet leaflet) {
        String text = oneLine(leaflet.text());
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

    /** But for the tri-fold, whose panels are one sheet, and for sides of a booklet that are left over before its back. */
    @ParameterizedTest
    @MethodSource("whole")
    void everyPageHasItsNumber(PrintedLeaflet leaflet) {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        Pattern number =
                Pattern.compile(leaflet.message("print.page", "(\\d+)", "(\\d+)"), Pattern.UNICODE_CHARACTER_CLASS);
        for (String side : leaflet.sides()) {
            Matcher matcher = number.matcher(side);
            while (matcher.find()) {
                numbers.add(Integer.valueOf(matcher.group(1)));
                counts.add(Integer.valueOf(matcher.group(2)));
            }
        }
        int leftOver = counts.get(0) - numbers.size();
        assertThat(leftOver).isBetween(0, leaflet.format().equals("booklet") ? 3 : 0);
        List<Integer> expected = IntStream.range(1, numbers.size()).boxed().collect(Collectors.toList());
        expected.add(numbers.size() + leftOver);
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(counts).containsOnly(counts.get(0));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ");
    }
}
