package org.leafpress.check.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leafpress.model.governance.TextChange;

/** A reviewer decides by these words whether to sign again, so that they must show what differs. */
class ChangesInWordsTest {
    private static final String DOSE = "Take one tablet with food, and never more than %s tablets in one day.";
    private static final String BEFORE = "Drink a glass of water with each meal and rest when you are tired. ";
    private static final String AFTER =
            " Tell whoever treats you which other medicines you take, and keep this leaflet.";

    @Test
    void whatWasNotKeptIsToldFromWhatHasOtherLinksAlone() {
        assertThat(ChangesInWords.of(Optional.empty())).isEqualTo("what it said was not kept when it was signed");
        assertThat(ChangesInWords.of(Optional.of(List.of())))
                .isEqualTo("not in its words, but in what links or lists are made of");
    }

    @Test
    void whatIsNewGoneOrDrawnAnewIsNamed() {
        assertThat(of(
                        new TextChange("relief/do/rest/action", Optional.empty(), Optional.of("Rest")),
                        new TextChange("relief/do/walk/action", Optional.of("Walk"), Optional.empty()),
                        changed("drawings/nerve/svg", "M0 0", "M1 1"),
                        changed("drawings/nerve/text", "nerve", "muscle"),
                        changed("figures/svg", "a", "b")))
                .isEqualTo(
                        "relief/do/rest/action is new: \"Rest\"; relief/do/walk/action no longer says \"Walk\";"
                                + " drawings/nerve/svg was drawn anew;"
                                + " drawings/nerve/text said \"nerve\" and now says \"muscle\"; figures/svg said \"a\" and now says \"b\"");
    }

    @Test
    void fiveChangesAreSaidAndTheOthersCounted() {
        String five =
                "p0 said \"a\" and now says \"b\"; p1 said \"a\" and now says \"b\"; p2 said \"a\" and now says \"b\";"
                        + " p3 said \"a\" and now says \"b\"; p4 said \"a\" and now says \"b\"";
        assertThat(many(5)).isEqualTo(five);
        assertThat(many(6)).isEqualTo(five + "; and 1 more change");
        assertThat(many(7)).isEqualTo(five + "; and 2 more changes");
    }

    @Test
    void aTextOf160CharactersIsShownWhole() {
        String rest = " word".repeat(31) + " end";
        assertThat(of(changed("dose", "1" + rest, "2" + rest)))
                .isEqualTo("dose said \"1" + rest + "\" and now says \"2" + rest + "\"");
    }

    @Test
    void ofALongerOneAsMuchIsShown() {
        String start = "Some words " + "x".repeat(30);
        String shown = "x".repeat(30) + "%s" + " word".repeat(25) + " %s";
        assertThat(of(changed(
                        "dose", start + "a" + " word".repeat(25) + " one", start + "b" + " word".repeat(25) + " six")))
                .isEqualTo("dose said \"\u2026" + shown.formatted("a", "one") + "\" and now says \"\u2026"
                        + shown.formatted("b", "six") + "\"");
    }

    @Test
    void ofALongTextWhatDiffersIsShownWithWordsAroundIt() {
        String before = BEFORE + DOSE.formatted("two") + AFTER;
        String now = BEFORE + DOSE.formatted("eight") + AFTER;
        assertThat(of(changed("dose", before, now)))
                .isEqualTo(
                        "dose said \"\u2026with food, and never more than two tablets in one day. Tell\u2026\""
                                + " and now says \"\u2026with food, and never more than eight tablets in one day. Tell\u2026\"");
    }

    @Test
    void theBeginningAndTheEndOfALongTextHaveNoDotsBesideThem() {
        String rest = " tablets a day." + AFTER + AFTER;
        assertThat(of(changed("dose", "One" + rest, "Six" + rest)))
                .isEqualTo(
                        "dose said \"One tablets a day. Tell whoever\u2026\" and now says \"Six tablets a day. Tell whoever\u2026\"");
        String start = BEFORE + BEFORE + BEFORE + "Take ";
        assertThat(of(changed("dose", start + "one.", start + "six.")))
                .isEqualTo(
                        "dose said \"\u2026rest when you are tired. Take one.\" and now says \"\u2026rest when you are tired. Take six.\"");
    }

    @Test
    void ofALongTextThatIsNewOrGoneTheBeginningIsShown() {
        String text = "word ".repeat(40) + "end";
        String shown = "\"" + "word ".repeat(31) + "word\u2026\"";
        assertThat(of(new TextChange("causes", Optional.empty(), Optional.of(text))))
                .isEqualTo("causes is new: " + shown);
        assertThat(of(new TextChange("causes", Optional.of(text), Optional.empty())))
                .isEqualTo("causes no longer says " + shown);
    }

    @Test
    void lettersThatRepeatAreNotCountedTwice() {
        String long1 = "a".repeat(200);
        assertThat(of(changed("causes", long1, long1 + "aa")))
                .startsWith("causes said \"\u2026aaa")
                .contains("now says");
    }

    private static String many(int changes) {
        return of(IntStream.range(0, changes)
                .mapToObj(i -> changed("p" + i, "a", "b"))
                .toArray(TextChange[]::new));
    }

    private static TextChange changed(String part, String before, String now) {
        return new TextChange(part, Optional.of(before), Optional.of(now));
    }

    private static String of(TextChange... changes) {
        return ChangesInWords.of(Optional.of(List.of(changes)));
    }
}
