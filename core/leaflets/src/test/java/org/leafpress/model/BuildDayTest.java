package org.leafpress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void aDayThatNobodyAskedAboutIsLikeAnyOther() {
        assertThat(new BuildDay(DAY).alike()).isEqualTo(BuildDay.Days.ALL);
    }

    @Test
    void allDaysOnTheSameSideOfAnotherAreAlike() {
        for (LocalDate other : List.of(DAY.minusDays(1), DAY, DAY.plusDays(1))) {
            BuildDay after = new BuildDay(DAY);
            assertThat(after.isAfter(other)).isEqualTo(DAY.isAfter(other));
            BuildDay before = new BuildDay(DAY);
            assertThat(before.isBefore(other)).isEqualTo(DAY.isBefore(other));
            for (LocalDate day = DAY.minusDays(3); day.isBefore(DAY.plusDays(4)); day = day.plusDays(1)) {
                assertThat(after.alike().has(day)).isEqualTo(day.isAfter(other) == DAY.isAfter(other));
                assertThat(before.alike().has(day)).isEqualTo(day.isBefore(other) == DAY.isBefore(other));
            }
        }
    }

    @Test
    void severalQuestionsLeaveTheDaysThatAllAnswersShare() {
        BuildDay day = new BuildDay(DAY);
        day.isAfter(DAY.minusDays(9));
        day.isAfter(DAY.minusDays(5));
        day.isBefore(DAY.plusDays(3));
        day.isBefore(DAY.plusDays(7));
        assertThat(day.alike()).isEqualTo(new BuildDay.Days(DAY.minusDays(4), DAY.plusDays(2)));
    }

    @Test
    void whatShowsTheDayItselfIsAlikeOnNoOther() {
        BuildDay day = new BuildDay(DAY);
        day.isAfter(DAY.minusDays(9));
        assertThat(day.date()).isEqualTo(DAY);
        assertThat(day.alike()).isEqualTo(new BuildDay.Days(DAY, DAY));
        day.isBefore(DAY.plusDays(3));
        assertThat(day.alike()).isEqualTo(new BuildDay.Days(DAY, DAY));
    }

    @Test
    void theFirstAndTheLastOfAllDaysCanBeAskedAbout() {
        BuildDay day = new BuildDay(DAY);
        assertThat(day.isAfter(LocalDate.MIN)).isTrue();
        assertThat(day.isBefore(LocalDate.MAX)).isTrue();
        assertThat(day.alike()).isEqualTo(new BuildDay.Days(LocalDate.MIN.plusDays(1), LocalDate.MAX.minusDays(1)));
    }
}
