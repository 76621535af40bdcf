package org.leafpress.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Ref;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.SiteValue;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.prose.Fills;

class HtmlWriterTest {
    private static final Place PLACE = Place.file("a.yaml");

    private final HtmlWriter writer = new HtmlWriter(
            WriterSamples.fills(),
            WriterSamples.addresses(),
            Optional.of(WriterSamples.terms()),
            figure -> new Html("<figure>" + figure.src() + "</figure>"));

    @Test
    void textIsEscaped() {
        assertThat(writer.phrase(phrase(run("<b> & \"quotes\""))).value())
                .isEqualTo("&lt;b&gt; &amp; &quot;quotes&quot;");
    }

    @Test
    void aTermIsLinkedWhereItFirstStandsOnThePage() {
        assertThat(writer.phrase(phrase(run("A nerve, a nerve."))).value())
                .isEqualTo("A <a class=\"term\" href=\"g.html#nerve\">nerve</a>, a nerve.");
        assertThat(writer.phrase(phrase(run("A nerve."))).value()).isEqualTo("A nerve.");
    }

    @Test
    void aTermThatTheAuthorLinkedIsNotLinkedAgain() {
        Inline link = new Inline.TermLink(new Ref("nerve", PLACE), List.of(run("cable")));
        assertThat(writer.phrase(phrase(run("A "), link, run(" is a nerve."))).value())
                .isEqualTo("A <a class=\"term\" href=\"g.html#nerve\">cable</a> is a nerve.");
        assertThat(writer.phrase(phrase(run("A motor nerve."))).value()).contains("g.html#motor-nerve");
    }

    @Test
    void aTermThatIsWrappedInTheSourceIsFound() {
        assertThat(writer.phrase(phrase(run("A motor"), run(" "), run("nerve.")))
                        .value())
                .isEqualTo("A <a class=\"term\" href=\"g.html#motor-nerve\">motor nerve</a>.");
    }

    @Test
    void headingsAndLinksHoldNoGlossaryLinks() {
        assertThat(writer.heading(phrase(run("The nerve"))).value()).isEqualTo("The nerve");
        assertThat(writer.phrase(phrase(new Inline.Link("https://example.org/?a&b", List.of(run("a nerve")), PLACE)))
                        .value())
                .isEqualTo("<a href=\"https://example.org/?a&amp;b\">a nerve</a>");
    }

    @Test
    void aLeafletInAnotherLanguageSaysInWhich() {
        Inline link = new Inline.TopicLink(new TopicRef(new TopicId("foreign"), PLACE), List.of(run("les crampes")));
        assertThat(writer.phrase(phrase(link)).value())
                .isEqualTo("<a href=\"foreign.html\" hreflang=\"en-GB\">les crampes</a> (anglais)");
        assertThat(writer.words(phrase(link)).value()).isEqualTo("les crampes");
    }

    @Test
    void aServiceIsSaidWithItsNumberAndItsLink() {
        Phrase link = phrase(new Inline.Fill(new ServiceValue("dentist", ServiceValue.Kind.LINK), PLACE));
        assertThat(writer.phrase(link).value())
                .isEqualTo("<a href=\"https://example.org/dentists\">Find a dentist</a>");
        assertThat(writer.emergency(link).value()).isEqualTo("Find a dentist");
        assertThat(writer.phrase(phrase(new Inline.Fill(new ServiceValue("dentist", ServiceValue.Kind.PHONE), PLACE)))
                        .value())
                .isEqualTo("<a class=\"call\" href=\"tel:01632960456\">01632 960 456</a>");
    }

    @Test
    void aNumberToCallKeepsItsOrderInTextThatRunsToTheLeft() {
        HtmlWriter urdu = new HtmlWriter(WriterSamples.fills(new LanguageTag("ur")), WriterSamples.addresses());
        Phrase call = phrase(new Inline.Fill(SiteValue.CONTACT_PHONE, PLACE));
        assertThat(urdu.phrase(call).value())
                .isEqualTo("<a class=\"call\" dir=\"ltr\" href=\"tel:01632960123\">01632 960 123</a>");
        assertThat(urdu.words(call).value()).isEqualTo("\u206801632 960 123\u2069");
        assertThat(writer.words(call).value()).isEqualTo("01632 960 123");
        assertThat(Fills.direction("101 یا 111")).isEqualTo("auto");
    }

    @ParameterizedTest
    @CsvSource({
        "اتصل على 01632 960 123.,اتصل على <bdi dir=\"ltr\">01632 960 123</bdi>.",
        "+44 (0)1632-960-123 أو 111,<bdi dir=\"ltr\">+44 (0)1632-960-123</bdi> أو 111",
        "اتصل على ٠١٦٣٢ ٩٦٠ ١٢٣,اتصل على <bdi dir=\"ltr\">٠١٦٣٢ ٩٦٠ ١٢٣</bdi>",
        "555-1234,<bdi dir=\"ltr\">555-1234</bdi>",
        "حرارة 38.5 °C أو أكثر,حرارة <bdi dir=\"ltr\">38.5 °C</bdi> أو أكثر",
        "بين 2°C و8°C,بين <bdi dir=\"ltr\">2°C</bdi> و<bdi dir=\"ltr\">8°C</bdi>",
        // Read in the direction of the text: dates, ranges, counts.
        "في 22-11-2026 أو 2026-11-22,في 22-11-2026 أو 2026-11-22",
        "1000-2000 وحدة,1000-2000 وحدة",
        "101 أو 111,101 أو 111",
        "3-5 أيام,3-5 أيام"
    })
    void aTypedNumberKeepsItsOrderInTextThatRunsToTheLeft(String text, String html) {
        HtmlWriter arabic = new HtmlWriter(WriterSamples.fills(new LanguageTag("ar")), WriterSamples.addresses());
        assertThat(arabic.phrase(phrase(run(text))).value()).isEqualTo(html);
        assertThat(writer.phrase(phrase(run(text))).value()).isEqualTo(text);
        PrintXmlWriter print = new PrintXmlWriter(
                WriterSamples.fills(new LanguageTag("ar")),
                WriterSamples.addresses(),
                topic -> Optional.empty(),
                Optional.empty());
        assertThat(print.phrase(phrase(run(text))).value())
                .isEqualTo(html.replace("<bdi dir=\"ltr\">", "\u2066").replace("</bdi>", "\u2069"));
        assertThat(new TextWriter(arabic, new LanguageTag("ar")).write(new Text(text, Place.file("ar.yaml"))))
                .isEqualTo(html.replace("<bdi dir=\"ltr\">", "\u2066").replace("</bdi>", "\u2069"));
        assertThat(new TextWriter(writer, new LanguageTag("en-GB")).write(new Text(text, Place.file("en.yaml"))))
                .isEqualTo(text);
    }

    @Test
    void aCopyrightSignIsNotPartedFromItsYear() {
        Text text = new Text("\u00A9 2026 Clinic", Place.file("en.yaml"));
        TextWriter texts = new TextWriter(writer, new LanguageTag("en-GB"));
        assertThat(texts.write(text)).isEqualTo("\u00A9\u00A02026 Clinic");
        assertThat(texts.isolating().write(text)).isEqualTo("\u00A9\u00A02026 Clinic");
    }

    @Test
    void emergencyAdviceHasNoLinkButTheNumberToCall() {
        Inline link = new Inline.TopicLink(new TopicRef(new TopicId("cramps"), PLACE), List.of(run("cramps")));
        assertThat(writer.emergency(phrase(
                                run("Call "),
                                new Inline.Fill(SiteValue.EMERGENCY_NUMBER, PLACE),
                                run(" for nerve "),
                                link))
                        .value())
                .isEqualTo("Call <a class=\"call\" href=\"tel:999\">999</a> for nerve cramps");
    }

    @Test
    void aNumberWithinALinkIsNotALinkWithinALink() {
        Inline fill = new Inline.Fill(SiteValue.CONTACT_PHONE, PLACE);
        assertThat(writer.phrase(phrase(new Inline.Link("https://example.org/", List.of(run("call "), fill), PLACE)))
                        .value())
                .isEqualTo("<a href=\"https://example.org/\">call 01632 960 123</a>");
    }

    @Test
    void aTopicWithoutALeafletInThisLanguageIsPlainText() {
        Inline link = new Inline.TopicLink(new TopicRef(new TopicId("absent"), PLACE), List.of(run("absent")));
        assertThat(writer.phrase(phrase(link)).value()).isEqualTo("absent");
    }

    @Test
    void headingsStartAtTheGivenLevelAndStopAtSix() {
        Prose prose = new Prose(
                List.of(
                        new Block.Heading(1, List.of(run("One")), PLACE),
                        new Block.Heading(2, List.of(run("Two")), PLACE),
                        new Block.Heading(3, List.of(run("Three")), PLACE)),
                PLACE);
        assertThat(writer.prose(prose, 5).value()).isEqualTo("<h5>One</h5><h6>Two</h6><h6>Three</h6>");
    }

    @Test
    void blocksBecomeTheirElements() {
        Block paragraph = new Block.Paragraph(List.of(run("p")), PLACE);
        Prose prose = new Prose(
                List.of(
                        new Block.Items(OptionalInt.empty(), List.of(List.of(paragraph)), PLACE),
                        new Block.Items(OptionalInt.of(3), List.of(List.of(paragraph, paragraph)), PLACE),
                        new Block.Quotation(List.of(paragraph), PLACE),
                        new Block.Figure(new Ref("f", PLACE))),
                PLACE);
        assertThat(writer.prose(prose, 3).value())
                .isEqualTo("<ul><li>p</ul><ol start=\"3\"><li><p>p</p><p>p</p></ol>"
                        + "<blockquote><p>p</p></blockquote><figure>f.svg</figure>");
    }

    @Test
    void tableCellsNameTheirColumn() {
        Block table =
                new Block.Table(List.of(phrase(run("Day & time"))), List.of(List.of(phrase(run("Monday")))), PLACE);
        assertThat(writer.prose(new Prose(List.of(table), PLACE), 3).value())
                .contains("<th scope=\"col\">Day &amp; time</th>")
                .contains("<td data-label=\"Day &amp; time\">Monday</td>");
    }

    @Test
    void theFirstCellsOfATableHeadItsRowsIfTheyNameThem() {
        assertThat(table("Monday", "12")).contains("<th scope=\"row\" data-label=\"Day\">Monday</th>");
        assertThat(table("Monday", "12", "Monday", "14"))
                .as("two rows of one name")
                .doesNotContain("scope=\"row\"");
        assertThat(table("Monday", "12", "____", "14"))
                .as("a row without a name")
                .doesNotContain("scope=\"row\"");
    }

    @Test
    void anEmptyCellIsMarked() {
        assertThat(table("Monday", "")).contains("<td class=\"blank\" data-label=\"Dose\"></td>");
    }

    @Test
    void aRowOfEmptyCellsIsMarked() {
        assertThat(table("Monday", "12", "", "")).contains("<tr class=\"blanks\"><td class=\"blank\"");
        assertThat(table("Monday", "")).doesNotContain("blanks");
    }

    /** The table with cells of days and doses in turn. */
    private String table(String... cells) {
        List<List<Phrase>> rows = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 2) {
            rows.add(List.of(cell(cells[i]), cell(cells[i + 1])));
        }
        Block table = new Block.Table(List.of(cell("Day"), cell("Dose")), rows, PLACE);
        return writer.prose(new Prose(List.of(table), PLACE), 3).value();
    }

    private static Phrase cell(String text) {
        return text.isEmpty() ? phrase() : phrase(run(text));
    }

    @Test
    void tableScrollsInABoxThatSaysWhatIsInIt() {
        List<Phrase> cells = List.of(phrase(run("\"Day\"")), phrase(run("Time")));
        assertThat(writer.prose(new Prose(List.of(new Block.Table(cells, List.of(cells), PLACE)), PLACE), 3)
                        .value())
                .startsWith(
                        "<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"&quot;Day&quot; – Time\"><table>")
                .endsWith("</table></div>");
    }

    @Test
    void longestWordsAndAddressesAreMarkedSoThatTheyMayBeBroken() {
        String address = "www.example.org/a/b?c=d&e=1";
        String word = "Schilddrüsenüberfunktionen";
        String chinese = "肌肉抽搐通常无害大多在几天之内自行消失但是有时候需要看医生请不要担心";
        assertThat(writer.phrase(phrase(run("See " + address + ", " + word + " " + chinese + " hydroxychloroquine")))
                        .value())
                .isEqualTo("See <span class=\"long\">www.example.org/a/b?c=d&amp;e=1,</span> <span class=\"long\">"
                        + word + "</span> " + chinese + " hydroxychloroquine");
    }

    @Test
    void phoneNumbersBecomeDialable() {
        assertThat(Fills.telephone("+44 (0)1632 960-123")).isEqualTo("tel:+441632960123");
        assertThat(Fills.telephone("01632 960 123")).isEqualTo("tel:01632960123");
    }

    private static Inline run(String text) {
        return new Inline.Run(text, PLACE);
    }

    private static Phrase phrase(Inline... content) {
        return new Phrase(Arrays.asList(content), PLACE);
    }
}
