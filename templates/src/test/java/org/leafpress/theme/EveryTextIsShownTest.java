package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.leafpress.model.Labels;
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
        assertThat(missing(outputs))
                .as("texts of the model that a template does not say, and no others")
                .containsExactlyElementsOf(LEFT_OUT);
    }

    @Test
    void theTriFoldSaysWhatItsDocumentationSaysAndNothingElse() {
        String said = site.print(PrintFormat.TRI_FOLD).replaceFirst("<document[^>]*>", "");
        assertThat(site.places().entrySet().stream()
                        .filter(word -> said.contains(word.getKey()))
                        .map(Map.Entry::getValue)
                        .distinct())
                .as("docs/print.md tells authors what the tri-fold holds")
                .containsExactly(
                        "TopicFacts.code",
                        "TopicFacts.version",
                        "TopicFacts.owner",
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
                        "Taking.when",
                        "Taking.howLong",
                        "Taking.missedDose",
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
                        "FigureText.caption");
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
