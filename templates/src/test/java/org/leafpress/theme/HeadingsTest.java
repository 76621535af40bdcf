package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.Aspect;
import org.leafpress.model.leaflet.Instructions;
import org.leafpress.model.leaflet.Part;
import org.leafpress.model.leaflet.PartPlacement;
import org.leafpress.model.leaflet.ProseSection;
import org.leafpress.model.leaflet.Stage;

/**
 * A check-list of the headings of leaflets as health services write them: each comes with a part (in its words, or in
 * others, which `sections` can change), with a label within one, or is a title that the author writes.
 */
class HeadingsTest {
    /** Records whose titles authors write. */
    private static final List<Class<? extends Record>> TITLED =
            List.of(Aspect.class, Instructions.class, PartPlacement.class, ProseSection.class, Stage.class);

    /** Headings of parts, which can be renamed, and the part. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Check if you have shingles; symptoms
            Symptoms of measles; symptoms
            Signs to look for; symptoms
            What the blisters look like; gallery
            Causes of nettle rash; causes
            Why it happens; causes
            Who is most at risk; risk-factors
            Things you can do to help; relief
            Dos and don'ts; relief
            How to treat a burn yourself; steps
            What to do if someone is choking; steps
            How to use your inhaler; how-to-take
            How and when to take it; how-to-take
            Dosage for children; dose
            How much to take; dose
            Who can and cannot take it; who-can-take
            Who should not have the vaccine; who-can-take
            Common and serious side effects; side-effects
            Pregnancy, breastfeeding and fertility; pregnancy
            Cautions with other medicines; interactions
            How to store it; storage
            Common questions; questions
            Treatments from a GP; treatments
            Surgery; treatments
            What happens at your appointment; appointment
            How to prepare; appointment
            Tests for coeliac disease; tests
            Before, during and after the operation; stages
            What happens during the scan; stages
            When your child's jabs are due; schedule
            How long it lasts; outlook
            Recovery; outlook
            Complications; complications
            Risks; complications
            How to stop it coming back; prevention
            You cannot always prevent it; prevention
            How to stop it spreading; spread
            Work, driving and money; living-with
            Diet and food; nutrients
            Help and support groups; support
            Types of glaucoma; kinds
            Is it a cold or the flu; compare
            Parts of the body it affects; body-areas
            Myths about antibiotics; myths
            More information; further-reading
            What is sciatica; overview
            """)
    void aHeadingOfAPartCanBeRenamed(String heading, String part) {
        assertThat(Arrays.stream(Part.values()).map(Labels::of)).contains(part);
        assertThat(heading).isNotBlank();
        assertThat(english("section." + part)).isNotBlank();
        assertThat(components(PartPlacement.class)).contains("part", "title");
    }

    /** Headings within parts, the message that says it, and its English words. */
    static Stream<List<String>> labels() {
        return Stream.of(
                List.of("Call 999", "care.emergency.prefix", "Immediate action required:"),
                List.of("Ask for an urgent appointment", "care.urgent.prefix", "Urgent advice:"),
                List.of("See a GP", "care.routine.prefix", "Non-urgent advice:"),
                List.of("A pharmacist can help", "care.pharmacist.prefix", "Pharmacy advice:"),
                List.of("Do", "relief.do", "Do"),
                List.of("Don't", "relief.do-not", "Do not"),
                List.of("Missed doses", "how-to-take.missed-dose", "If you forget a dose"),
                List.of("Taking too much", "how-to-take.too-much", "If you take too much"),
                List.of("How long to take it for", "how-to-take.how-long", "How long to take it for"),
                List.of("Serious side effects", "side-effects.serious", "Serious side effects"),
                List.of("What to do about side effects", "side-effects.coping", "What to do about side effects"),
                List.of("Breastfeeding", "pregnancy.breastfeeding", "Breastfeeding"),
                List.of("Mixing with herbal remedies", "interactions.herbal", "Herbal remedies and supplements"),
                List.of("Alcohol", "interactions.alcohol", "Alcohol"),
                List.of("Driving", "interactions.driving", "Driving and machines"),
                List.of("Questions to ask", "appointment.ask", "Questions you can ask"),
                List.of("Page last reviewed", "review.last", "Page last reviewed"),
                List.of("Related conditions", "related.title", "Related leaflets"));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void aHeadingWithinAPartHasItsLabelInEveryLanguage(List<String> row) {
        assertThat(english(row.get(1))).as(row.get(0)).isEqualTo(row.get(2));
        assertThat(BundlesTest.translations())
                .allSatisfy(tag -> assertThat(message(tag, row.get(1))).isNotBlank());
    }

    /** Headings that say how it is for some, at some time or in some place. */
    @Test
    void whatIsBelowAPartHasATitleOfItsAuthor() {
        assertThat(TITLED).allSatisfy(type -> assertThat(components(type)).containsAnyOf("title", "name"));
        assertThat(components(Stage.class)).contains("name", "time", "who", "howLong");
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static String english(String key) {
        return message("en", key);
    }

    private static String message(String tag, String key) {
        return BundlesTest.patterns(tag).getProperty(key, "");
    }
}
