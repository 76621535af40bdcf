package org.leafpress.check.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leafpress.model.issue.MeaningChange;
import org.leafpress.model.issue.Statement;
import org.leafpress.model.issue.StatementKind;

/** Staff read these words before they issue a new version, or undo a change that patients must not meet. */
class MeaningInWordsTest {
    @Test
    void whatWasNotKeptIsToldFromAnotherOrder() {
        assertThat(MeaningInWords.of(Optional.empty(), change -> true)).isEqualTo("what it said was not kept");
        assertThat(MeaningInWords.of(Optional.of(List.of()), change -> true))
                .isEqualTo("the order of its advice, or what stands for what, has changed");
    }

    @Test
    void whatIsNotAskedForIsLeftOut() {
        MeaningChange wording = changed(StatementKind.WORDING, "", "They stop.", "They stop soon.");
        MeaningChange dose = changed(StatementKind.DOSE, "adults/most", "4 a day", "8 a day");
        assertThat(MeaningInWords.of(Optional.of(List.of(wording, dose)), MeaningChange::isSafety))
                .isEqualTo("dose (adults/most) said \"4 a day\" and now says \"8 a day\"");
        assertThat(MeaningInWords.of(Optional.of(List.of(wording)), MeaningChange::isSafety))
                .isEqualTo("the order of its advice, or what stands for what, has changed");
    }

    @Test
    void fiveChangesAreSaidAndTheOthersCounted() {
        String one = "do-not said \"a\" and now says \"b\"";
        String five = String.join("; ", one, one, one, one, one);
        assertThat(many(5)).isEqualTo(five);
        assertThat(many(6)).isEqualTo(five + "; and 1 more change");
        assertThat(many(7)).isEqualTo(five + "; and 2 more changes");
    }

    @Test
    void whatIsNewOrGoneIsNamedByWhatItIs() {
        assertThat(MeaningInWords.of(come(StatementKind.CARE, "emergency", "Call 999")))
                .isEqualTo("advice (emergency) now says \"Call 999\"");
        assertThat(MeaningInWords.of(gone(StatementKind.SIGN, "urgent", "chest pain")))
                .isEqualTo("signs (urgent) no longer says \"chest pain\"");
        assertThat(MeaningInWords.of(come(StatementKind.ADVICE, "", "Rest"))).isEqualTo("what to do now says \"Rest\"");
    }

    @Test
    void aSignThatMovedIsSaidWithBothLevels() {
        MeaningChange same = moved(StatementKind.SIGN, "emergency", "chest pain", "routine", "chest pain");
        assertThat(MeaningInWords.of(same)).isEqualTo("the sign \"chest pain\" moved from emergency to routine");
        assertThat(MeaningInWords.about(same)).isEqualTo("signs (emergency \u2192 routine)");
        assertThat(MeaningInWords.of(moved(StatementKind.SIGN, "urgent", "pain", "emergency", "chest pain")))
                .isEqualTo("the sign \"chest pain\" moved from urgent to emergency, where it was \"pain\"");
    }

    @Test
    void aSideEffectWithoutAGroupIsAmongTheOthers() {
        MeaningChange change = moved(StatementKind.SIDE_EFFECTS, "", "a rash", "serious", "a rash");
        assertThat(MeaningInWords.of(change)).isEqualTo("the side effect \"a rash\" moved from others to serious");
        assertThat(MeaningInWords.about(change)).isEqualTo("side-effects (others \u2192 serious)");
    }

    @Test
    void whatDidNotMoveIsNamedByItsOneLevel() {
        assertThat(MeaningInWords.about(changed(StatementKind.SIGN, "emergency", "pain", "bad pain")))
                .isEqualTo("signs (emergency)");
    }

    @Test
    void aTextOf120CharactersIsShownWholeAndALongerOneCut() {
        String whole = "x".repeat(119) + "y";
        assertThat(MeaningInWords.of(come(StatementKind.DO_NOT, "", whole)))
                .isEqualTo("do-not now says \"" + whole + "\"");
        assertThat(MeaningInWords.of(come(StatementKind.DO_NOT, "", whole + "z")))
                .isEqualTo("do-not now says \"" + whole + "\u2026\"");
    }

    private static String many(int changes) {
        return MeaningInWords.of(
                Optional.of(IntStream.range(0, changes)
                        .mapToObj(i -> changed(StatementKind.DO_NOT, "", "a", "b"))
                        .toList()),
                change -> true);
    }

    private static MeaningChange come(StatementKind kind, String key, String words) {
        return new MeaningChange(Optional.empty(), Optional.of(new Statement(kind, key, words, "")));
    }

    private static MeaningChange gone(StatementKind kind, String key, String words) {
        return new MeaningChange(Optional.of(new Statement(kind, key, words, "")), Optional.empty());
    }

    private static MeaningChange changed(StatementKind kind, String key, String before, String now) {
        return moved(kind, key, before, key, now);
    }

    private static MeaningChange moved(StatementKind kind, String from, String before, String to, String now) {
        return new MeaningChange(
                Optional.of(new Statement(kind, from, before, "")), Optional.of(new Statement(kind, to, now, "")));
    }
}
