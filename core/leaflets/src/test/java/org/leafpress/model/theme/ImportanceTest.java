package org.leafpress.model.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.Part;

class ImportanceTest {
    @Test
    void everySectionHasOneRank() {
        assertThat(Stream.of(Importance.values()).flatMap(importance -> importance.sections().stream()))
                .containsExactlyInAnyOrder(PrintSection.values());
    }

    @Test
    void everyPartIsASection() {
        assertThat(Stream.of(PrintSection.values()).map((PrintSection section) -> Labels.of(section)))
                .containsAll(Stream.of(Part.values())
                        .map((Part part) -> Labels.of(part))
                        .toList());
    }

    /** A reader who cannot tell whether the leaflet is about them has no use for what helps in the long run. */
    @Test
    void howToTellComesBeforePreventionAndTreatments() {
        assertThat(Importance.HELPFUL.sections())
                .containsSubsequence(
                        PrintSection.WHO_CAN_TAKE,
                        PrintSection.SYMPTOMS,
                        PrintSection.SIDE_EFFECTS,
                        PrintSection.PREVENTION,
                        PrintSection.OUTLOOK,
                        PrintSection.TREATMENTS,
                        PrintSection.CAUSES);
    }

    /** What harms if it is not there. */
    @Test
    void firstAidDosesAndSchedulesAreVital() {
        assertThat(Importance.VITAL.sections())
                .containsExactly(
                        PrintSection.STEPS, PrintSection.DOSE, PrintSection.HOW_TO_TAKE, PrintSection.SCHEDULE);
    }
}
