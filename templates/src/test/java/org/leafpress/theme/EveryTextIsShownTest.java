package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.Appointment;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.leaflet.Part;
import org.leafpress.model.leaflet.PartPlacement;
import org.leafpress.model.site.ServiceText;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.topic.Status;

/**
 * The page and the full prints say all that a topic has to say. The words are made from the record types, so a component
 * that is added to the model is missing here until the templates show it.
 */
class EveryTextIsShownTest {
    /** Who made a translation stands on the page, to which all prints lead: the back of a booklet has no room for it. */
    private static final List<String> LEFT_OUT = List.of(
            "TranslationRecord.translator: not on the booklet print",
            "TranslationRecord.checker: not on the booklet print",
            "TranslationRecord.credential: not on the booklet print");

    private static final Set<Part> ALWAYS_ON_ONE_SHEET =
            EnumSet.of(Part.STEPS, Part.DOSE, Part.HOW_TO_TAKE, Part.SCHEDULE, Part.RELIEF, Part.SPREAD);

    private final InventedSite site = new InventedSite();

    @Test
    void everyTextOfTheModelIsSaidOnThePageAndInFullPrints() {
        Map<String, String> outputs = new LinkedHashMap<>();
        String html = new String(site.leaflet(Status.DRAFT).content(), StandardCharsets.UTF_8);
        outputs.put("page", Jsoup.parse(html).expectFirst("main").outerHtml());
        for (PrintFormat format : List.of(PrintFormat.A4, PrintFormat.LARGE_PRINT, PrintFormat.BOOKLET)) {
            // What the file says of itself is not on paper.
            outputs.put(Labels.of(format) + " print", site.print(format).replaceFirst("<document[^>]*>", ""));
        }
        outputs.put("plain text", site.textAndData().get(0));
        outputs.put("data", site.textAndData().get(1));
        assertThat(missing(outputs))
                .as("texts of the model that a template does not say, and no others")
                .containsExactlyElementsOf(LEFT_OUT);
    }

    /** Screen readers change their voice for them, and in a script that runs to the left they keep their direction. */
    @ParameterizedTest
    @EnumSource(names = {"A4", "LARGE_PRINT", "BOOKLET"})
    void sourcesAreMarkedAsWrittenInTheOriginal(PrintFormat format) {
        Document print = Jsoup.parse(site.print(format), Parser.xmlParser());
        Elements sources = print.select("ol > li > p:has(> a)");
        assertThat(sources).isNotEmpty().allSatisfy(source -> {
            Element title = source.child(0);
            assertThat(title.tagName() + " " + title.attr("lang") + " " + title.attr("dir"))
                    .isEqualTo("span en-GB ltr");
        });
    }

    /** Whoever is sent somewhere needs the number on paper too. Emergency advice carries no link. */
    @ParameterizedTest
    @EnumSource
    void eachCardSaysHowToReachItsService(PrintFormat format) {
        ServiceText service = site.service();
        for (String said : List.of(
                site.print(format).replace('\u00A0', ' '),
                new String(site.leaflet(Status.DRAFT).content(), StandardCharsets.UTF_8))) {
            for (String value : List.of(
                    service.name().value(),
                    service.hours().orElseThrow().value(),
                    service.note().orElseThrow().words(),
                    "01632 960 456",
                    "01632 960 457",
                    "01632 960 458")) {
                assertThat(said.split(value, -1)).as(value).hasSize(CareLevel.values().length + 1);
            }
            assertThat(said.split(service.linkText().orElseThrow().value(), -1))
                    .as("no link in an emergency")
                    .hasSize(CareLevel.values().length);
            assertThat(said).contains("https://example.org/");
        }
        assertThat(site.print(format)).contains("(example.org)");
    }

    @Test
    void theTriFoldSaysWhatItsDocumentationSaysAndNothingElse() {
        String said = site.print(PrintFormat.TRI_FOLD).replaceFirst("<document[^>]*>", "");
        assertThat(whole(said, site.places()))
                .as("docs/print.md tells authors what the tri-fold holds")
                .containsExactly(
                        "TopicFacts.code",
                        "TopicFacts.version",
                        "FigureFile.credit",
                        "Leaflet.title",
                        "Leaflet.medicalName",
                        "Leaflet.alsoCalled",
                        "Leaflet.summary",
                        "Leaflet.mainMessage",
                        "Leaflet.keyPoints",
                        "CareCard.action",
                        "CareCard.signs",
                        "CareCard.audience",
                        "CareCard.note",
                        "Instructions.title",
                        "Instructions.audience",
                        "Instructions.intro",
                        "Step.action",
                        "Step.text",
                        "Step.caution",
                        "Instructions.after",
                        "Dosage.text",
                        "Dose.audience",
                        "Dose.amount",
                        "Dose.howOften",
                        "Dose.maximum",
                        "Dosage.after",
                        "Taking.how",
                        "Taking.tooMuch",
                        "ReliefStrategy.audience",
                        "ReliefStrategy.action",
                        "ReliefStrategy.caution",
                        "Avoidance.audience",
                        "Avoidance.action",
                        "ScheduleEntry.audience",
                        "ScheduleEntry.time",
                        "ScheduleEntry.what",
                        "ScheduleEntry.location",
                        "ScheduleEntry.note",
                        "Appointment.prepare",
                        "FigureText.alt",
                        "FigureText.caption",
                        "ProseSection.title",
                        "PartPlacement.title");
    }

    /** Both have the same sections; the essentials have a summary only where there is no main message. */
    @Test
    void theEssentialsSayWhatTheTriFoldSaysBesides() {
        Set<String> essentials = said(PrintFormat.ESSENTIALS);
        Set<String> triFold = said(PrintFormat.TRI_FOLD);
        assertThat(triFold.stream().filter(place -> !essentials.contains(place)))
                .containsExactly("Leaflet.summary");
        assertThat(essentials.stream().filter(place -> !triFold.contains(place)))
                .isEmpty();
    }

    private Set<String> said(PrintFormat format) {
        String said = site.print(format).replaceFirst("<document[^>]*>", "");
        return site.places().entrySet().stream()
                .filter(word -> said.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words before a list, such as "while you are ill", can change what it means. Of the appointment there is only the list to tick. */
    @ParameterizedTest
    @EnumSource
    void whereOneSheetHasAPartItSaysItsHeadingItsWarningAndTheWordsBeforeItAndElseItsHeading(Part part) {
        Invented placed = new Invented("placed");
        PartPlacement placement = Invented.with(placed.make(PartPlacement.class), "part", part);
        String said = site.with("sections", List.of(placement)).print(PrintFormat.TRI_FOLD);
        assertThat(whole(said, placed.places()))
                .containsExactlyElementsOf(
                        part == Part.APPOINTMENT
                                ? List.of("PartPlacement.title", "PartPlacement.warning")
                                : ALWAYS_ON_ONE_SHEET.contains(part)
                                        ? components(placed)
                                        : List.of("PartPlacement.title"));
    }

    /** A heading with nothing below it would make the reader look for what is missing. */
    @ParameterizedTest
    @CsvSource({"prepare|ask|whatHappens, prepare", "ask|whatHappens, ask", "whatHappens, whatHappens"})
    void theTriFoldSaysOneListOfTheAppointment(String filled, String expected) {
        Invented visit = new Invented("visit");
        Appointment appointment = visit.make(Appointment.class);
        for (String list : List.of("prepare", "ask", "whatHappens")) {
            if (!List.of(filled.split("\\|")).contains(list)) {
                appointment = Invented.with(appointment, list, List.of());
            }
        }
        String said = site.with("appointment", Optional.of(appointment)).print(PrintFormat.TRI_FOLD);
        assertThat(whole(said, visit.places())).containsExactly("Appointment." + expected);
    }

    private static Set<String> components(Invented texts) {
        return texts.places().values().stream()
                .map(EveryTextIsShownTest::component)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String component(String place) {
        return place.replaceFirst(" (item|end)$", "");
    }

    /** The components of which an output says something; of each text it says all paragraphs and items, or none. */
    private static Set<String> whole(String said, Map<String, String> places) {
        Map<String, Long> shown = places.entrySet().stream()
                .filter(word -> said.contains(word.getKey()))
                .collect(Collectors.groupingBy(Map.Entry::getValue, LinkedHashMap::new, Collectors.counting()));
        assertThat(Set.copyOf(places.values()))
                .as("texts of which a part is lost")
                .allMatch(place -> shown.getOrDefault(place, 0L).equals(shown.getOrDefault(component(place), 0L)));
        return shown.keySet().stream()
                .map(EveryTextIsShownTest::component)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> missing(Map<String, String> outputs) {
        List<String> missing = new ArrayList<>();
        site.places()
                .forEach((word, place) -> outputs.forEach((output, said) -> {
                    if (!said.contains(word)) {
                        missing.add(place + ": not on the " + output);
                    }
                }));
        return missing;
    }
}
