package org.leafpress.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Ref;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.SiteValue;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;

class PrintXmlWriterTest {
    private static final Place PLACE = Place.file("a.yaml");

    private final PrintXmlWriter writer = new PrintXmlWriter(
            WriterSamples.fills(),
            WriterSamples.addresses(),
            topic -> Optional.of(
                    new PrintXmlWriter.Hint("Muscle cramps", new PrintXml("(see our leaflet “Muscle cramps”)"))),
            Optional.of(figure -> new PrintXml("<figure picture=\"" + figure.src() + "\"/>")));

    @Test
    void textIsEscaped() {
        assertThat(phrase(run("<b> & \"quotes\""))).isEqualTo("&lt;b&gt; &amp; &quot;quotes&quot;");
    }

    @Test
    void theAddressStandsAfterALink() {
        assertThat(phrase(link("https://www.example.org/a/", "a page")))
                .isEqualTo("<a href=\"https://www.example.org/a/\">a page</a> (www.example.org/a)");
        assertThat(phrase(link("https://example.org/?a=1&b='2'", "a page")))
                .isEqualTo("<a href=\"https://example.org/?a=1&amp;b='2'\">a page</a> (example.org/?a=1&amp;b='2')");
        assertThat(phrase(link("mailto:a@example.org", "write to a@example.org")))
                .isEqualTo("<a href=\"mailto:a@example.org\">write to a@example.org</a>");
    }

    @Test
    void headingsHoldNoAddresses() {
        assertThat(writer.heading(new Phrase(List.of(link("https://a.example/", "a page")), PLACE))
                        .value())
                .isEqualTo("<a href=\"https://a.example/\">a page</a>");
    }

    @Test
    void anotherLeafletIsNamedUnlessTheLinkDoes() {
        assertThat(phrase(topic("steps against cramps")))
                .isEqualTo("<a href=\"cramps.html\">steps against cramps</a> (see our leaflet “Muscle cramps”)");
        assertThat(phrase(topic("our leaflet on muscle cramps")))
                .isEqualTo("<a href=\"cramps.html\">our leaflet on muscle cramps</a>");
    }

    @Test
    void phoneNumbersAreNotTornApart() {
        assertThat(phrase(new Inline.Fill(SiteValue.CONTACT_PHONE, PLACE)))
                .isEqualTo("<a href=\"tel:01632960123\">01632\u00A0960\u00A0123</a>");
    }

    @Test
    void aServiceIsSaidWithItsNumberAndItsAddress() {
        Inline link = new Inline.Fill(new ServiceValue("dentist", ServiceValue.Kind.LINK), PLACE);
        assertThat(phrase(new Inline.Fill(new ServiceValue("dentist", ServiceValue.Kind.PHONE), PLACE)))
                .isEqualTo("<a href=\"tel:01632960456\">01632\u00A0960\u00A0456</a>");
        assertThat(phrase(new Inline.Fill(new ServiceValue("dentist", ServiceValue.Kind.TEXT_NUMBER), PLACE)))
                .isEqualTo("01632\u00A0960\u00A0457");
        assertThat(phrase(link))
                .isEqualTo("<a href=\"https://example.org/dentists\">Find a dentist</a> (example.org/dentists)");
        assertThat(writer.emergency(new Phrase(List.of(link), PLACE)).value()).isEqualTo("Find a dentist");
    }

    @Test
    void emergencyAdviceHasNoLinkButTheNumberToCall() {
        Phrase phrase = new Phrase(
                List.of(run("Call "), new Inline.Fill(SiteValue.EMERGENCY_NUMBER, PLACE), run(" for "), topic("it")),
                PLACE);
        assertThat(writer.emergency(phrase).value()).isEqualTo("Call\u00A0<a href=\"tel:999\">999</a> for it");
        assertThat(writer.words(phrase).value()).isEqualTo("Call\u00A0999 for it");
    }

    @Test
    void aShortNumberIsNotPartedFromTheWordBeforeItAndALongOneIs() {
        Inline emergency = new Inline.Fill(SiteValue.EMERGENCY_NUMBER, PLACE);
        assertThat(phrase(run("Now call "), new Inline.Strong(List.of(emergency, run(" at once")))))
                .isEqualTo("Now call\u00A0<b><a href=\"tel:999\">999</a> at once</b>");
        assertThat(phrase(run("Call "), new Inline.Fill(SiteValue.CONTACT_PHONE, PLACE)))
                .startsWith("Call <a");
        assertThat(phrase(emergency, run(" "), run("or "), new Inline.Fill(SiteValue.CONTACT_EMAIL, PLACE)))
                .startsWith("<a href=\"tel:999\">999</a> or <a");
    }

    @Test
    void stressIsBoldSinceSlantedWordsAreHardToRead() {
        assertThat(phrase(new Inline.Emphasis(List.of(run("now"))))).isEqualTo("<b>now</b>");
    }

    @Test
    void headingsWithinItemsAreBoldWords() {
        Block heading = new Block.Heading(1, List.of(run("How")), PLACE);
        assertThat(prose(3, heading)).isEqualTo("<h3>How</h3>");
        assertThat(prose(4, heading)).isEqualTo("<p><b>How</b></p>");
    }

    @Test
    void listsKeepTheirNumbers() {
        Block item = new Block.Paragraph(List.of(run("a")), PLACE);
        assertThat(prose(3, new Block.Items(OptionalInt.of(3), List.of(List.of(item)), PLACE)))
                .isEqualTo("<ol start=\"3\"><li><p>a</p></li></ol>");
    }

    @Test
    void theFirstCellsOfATableHeadItsRowsIfTheyNameThem() {
        assertThat(prose(3, table("today", "water and tea")))
                .isEqualTo("<table><thead><tr><th>When</th><th>What</th></tr></thead>"
                        + "<tbody><tr><th>today</th><td>water and tea</td></tr></tbody></table>");
        assertThat(prose(3, table("", "water"))).contains("<tr><td><blank/></td><td>water</td></tr>");
    }

    @Test
    void theFirstCellsOfATableAreNotBoldIfTheyAreAsLongAsThoseBesideThem() {
        String peer = "<th weight=\"regular\">";
        assertThat(prose(3, table("pale cool clammy skin", "dry hot skin"))).contains(peer);
        assertThat(prose(3, table("8 weeks", "two vaccines and one drop"))).doesNotContain(peer);
        assertThat(prose(3, table("walking to the shops", "4"))).doesNotContain(peer);
        assertThat(prose(
                        3,
                        new Block.Table(
                                List.of(words(""), words("What")),
                                List.of(List.of(words("skin"), words("clammy"))),
                                PLACE)))
                .doesNotContain(peer);
    }

    @Test
    void anEmptyCellIsRoomToWriteIn() {
        assertThat(prose(3, table("today", ""))).contains("<tr><th>today</th><td><blank/></td></tr>");
        assertThat(prose(3, table("today", "\u00a0"))).contains("<td><blank/></td>");
    }

    private static Block table(String when, String what) {
        return new Block.Table(
                List.of(words("When"), words("What")), List.of(List.of(words(when), words(what))), PLACE);
    }

    @Test
    void figuresAreDrawnByTheTheme() {
        assertThat(prose(3, new Block.Figure(new Ref("nerve", PLACE)))).isEqualTo("<figure picture=\"nerve.svg\"/>");
    }

    private String phrase(Inline... content) {
        return writer.phrase(new Phrase(Arrays.asList(content), PLACE)).value();
    }

    private String prose(int firstHeading, Block... blocks) {
        return writer.prose(new Prose(Arrays.asList(blocks), PLACE), firstHeading)
                .value();
    }

    private static Phrase words(String text) {
        return new Phrase(text.isEmpty() ? List.of() : List.of(run(text)), PLACE);
    }

    private static Inline run(String text) {
        return new Inline.Run(text, PLACE);
    }

    private static Inline link(String url, String text) {
        return new Inline.Link(url, List.of(run(text)), PLACE);
    }

    private static Inline topic(String text) {
        return new Inline.TopicLink(new TopicRef(new TopicId("cramps"), PLACE), List.of(run(text)));
    }
}
