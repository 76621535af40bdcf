package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Key;
import org.leafpress.model.Text;
import org.leafpress.model.TranslationRecord;
import org.leafpress.model.leaflet.medicine.Dosage;
import org.leafpress.model.leaflet.medicine.Interactions;
import org.leafpress.model.leaflet.medicine.Pregnancy;
import org.leafpress.model.leaflet.medicine.SideEffects;
import org.leafpress.model.leaflet.medicine.Suitability;
import org.leafpress.model.leaflet.medicine.Taking;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
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
 * @param mainMessage the one thing to remember, where the summary does not say it
 * @param keyPoints the most important points
 * @param care when to seek help; only leaflets of some kinds can do without
 * @param overview what it is and how it happens
 * @param symptoms what the reader notices
 * @param steps what to do step by step
 * @param gallery pictures side by side
 * @param compare similar things side by side
 * @param kinds forms that it takes
 * @param bodyAreas where it happens
 * @param whoCanTake who can take a medicine
 * @param dose how much of it
 * @param howToTake how to take it
 * @param sideEffects what else it may do
 * @param causes what brings it about
 * @param riskFactors what makes it more likely
 * @param relief what the reader can do
 * @param nutrients what food has to do with it
 * @param tests tests that may be offered
 * @param stages what happens before, during and after
 * @param schedule what is due when
 * @param treatments treatments that may be offered
 * @param outlook how it goes on, and how long it takes to get better
 * @param complications what it can lead to
 * @param prevention how to prevent it
 * @param spread how not to give it to others
 * @param livingWith work, driving, travel, money and the like
 * @param pregnancy having a baby
 * @param interactions what a medicine does not go well with
 * @param storage how to keep it
 * @param support who else helps
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
        Optional<Phrase> mainMessage,
        List<Phrase> keyPoints,
        @Key("seek-help") Optional<SeekHelp> care,
        Optional<Overview> overview,
        List<Symptom> symptoms,
        List<Instructions> steps,
        List<Gallery> gallery,
        Optional<Comparison> compare,
        List<Kind> kinds,
        List<AreaNote> bodyAreas,
        Optional<Suitability> whoCanTake,
        Optional<Dosage> dose,
        Optional<Taking> howToTake,
        Optional<SideEffects> sideEffects,
        List<Cause> causes,
        List<Aspect> riskFactors,
        Optional<Relief> relief,
        List<Nutrient> nutrients,
        List<MedicalTest> tests,
        List<Stage> stages,
        List<ScheduleEntry> schedule,
        List<Treatment> treatments,
        List<Aspect> outlook,
        List<Aspect> complications,
        Optional<Relief> prevention,
        Optional<Relief> spread,
        List<Aspect> livingWith,
        Optional<Pregnancy> pregnancy,
        Optional<Interactions> interactions,
        Optional<Prose> storage,
        List<Aspect> support,
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
        symptoms = List.copyOf(symptoms);
        steps = List.copyOf(steps);
        gallery = List.copyOf(gallery);
        riskFactors = List.copyOf(riskFactors);
        stages = List.copyOf(stages);
        schedule = List.copyOf(schedule);
        outlook = List.copyOf(outlook);
        complications = List.copyOf(complications);
        livingWith = List.copyOf(livingWith);
        support = List.copyOf(support);
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

    /** When to seek help; without cards if the leaflet says nothing of it. */
    public SeekHelp seekHelp() {
        return care.orElse(new SeekHelp(place, List.of(), List.of(), List.of(), List.of()));
    }

    /** True when the leaflet has the part. */
    public boolean has(Part part) {
        return switch (part) {
            case OVERVIEW -> overview.isPresent();
            case SYMPTOMS -> !symptoms.isEmpty();
            case STEPS -> !steps.isEmpty();
            case GALLERY -> !gallery.isEmpty();
            case WHO_CAN_TAKE -> whoCanTake.isPresent();
            case DOSE -> dose.isPresent();
            case HOW_TO_TAKE -> howToTake.isPresent();
            case SIDE_EFFECTS -> sideEffects.isPresent();
            case RISK_FACTORS -> !riskFactors.isEmpty();
            case STAGES -> !stages.isEmpty();
            case SCHEDULE -> !schedule.isEmpty();
            case OUTLOOK -> !outlook.isEmpty();
            case COMPLICATIONS -> !complications.isEmpty();
            case PREVENTION -> prevention.isPresent();
            case SPREAD -> spread.isPresent();
            case LIVING_WITH -> !livingWith.isEmpty();
            case PREGNANCY -> pregnancy.isPresent();
            case INTERACTIONS -> interactions.isPresent();
            case STORAGE -> storage.isPresent();
            case SUPPORT -> !support.isEmpty();
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
