package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Text;
import org.leafpress.model.TranslationRecord;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.ReadAs;

/**
 * What the patient reads, in one language: {@code en-GB.yaml} and its like.
 *
 * @param place where it starts in the source
 * @param translation how it was translated; not in the language that topics are written in
 * @param title plain name of the topic
 * @param medicalName the medical word for it
 * @param alsoCalled other names; each is listed in the A to Z
 * @param summary what it is in a sentence or two; also the description for search engines
 * @param mainMessage the one thing to remember
 * @param keyPoints the most important points
 * @param seekHelp when to seek help
 * @param overview what it is and how it happens
 * @param compare similar things side by side
 * @param kinds forms that it takes
 * @param bodyAreas where it happens
 * @param causes what brings it about
 * @param relief what the reader can do
 * @param nutrients what food has to do with it
 * @param tests tests that may be offered
 * @param treatments treatments that may be offered
 * @param appointment the visit
 * @param questions what people ask
 * @param myths what people believe, and what is true
 * @param furtherReading for deeper interest
 * @param figures the words of the pictures
 * @param sections prose of its own, and where parts go
 */
public record Leaflet(
        Place place,
        Optional<TranslationRecord> translation,
        @ReadAs(PassageKind.HEADING) Text title,
        Optional<Text> medicalName,
        List<Text> alsoCalled,
        Phrase summary,
        Phrase mainMessage,
        List<Phrase> keyPoints,
        SeekHelp seekHelp,
        Optional<Overview> overview,
        Optional<Comparison> compare,
        List<Kind> kinds,
        List<AreaNote> bodyAreas,
        List<Cause> causes,
        Optional<Relief> relief,
        List<Nutrient> nutrients,
        List<MedicalTest> tests,
        List<Treatment> treatments,
        Optional<Appointment> appointment,
        List<Question> questions,
        List<Myth> myths,
        List<FurtherReading> furtherReading,
        List<FigureText> figures,
        List<Section> sections) {
    public Leaflet {
        alsoCalled = List.copyOf(alsoCalled);
        keyPoints = List.copyOf(keyPoints);
        kinds = List.copyOf(kinds);
        bodyAreas = List.copyOf(bodyAreas);
        causes = List.copyOf(causes);
        nutrients = List.copyOf(nutrients);
        tests = List.copyOf(tests);
        treatments = List.copyOf(treatments);
        questions = List.copyOf(questions);
        myths = List.copyOf(myths);
        furtherReading = List.copyOf(furtherReading);
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }

    /** True when the leaflet has the part. */
    public boolean has(Part part) {
        return switch (part) {
            case OVERVIEW -> overview.isPresent();
            case COMPARE -> compare.isPresent();
            case KINDS -> !kinds.isEmpty();
            case BODY_AREAS -> !bodyAreas.isEmpty();
            case CAUSES -> !causes.isEmpty();
            case RELIEF -> relief.isPresent();
            case NUTRIENTS -> !nutrients.isEmpty();
            case APPOINTMENT -> appointment.isPresent();
            case TESTS -> !tests.isEmpty();
            case TREATMENTS -> !treatments.isEmpty();
            case QUESTIONS -> !questions.isEmpty();
            case MYTHS -> !myths.isEmpty();
            case FURTHER_READING -> !furtherReading.isEmpty();
        };
    }
}
