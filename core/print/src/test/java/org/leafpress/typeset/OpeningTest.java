package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where the advice that matters most stands, whatever comes before it. */
class OpeningTest {
    private static final PrintSettings LARGE = PrintSettings.largePrint(PageSize.LETTER, Palette.standard());
    private static final PrintSettings TRI_FOLD = PrintSettings.triFold(PageSize.LETTER, Palette.standard());

    private static String opening(int names, int signs) {
        String lines = "<p>Name</p>".repeat(names);
        String items = IntStream.rangeClosed(1, signs)
                .mapToObj(sign -> "<li>sign" + sign + "</li>")
                .reduce("", String::concat);
        return "<opening><aside><p>Clinic</p></aside><h1>Title</h1><aside>" + lines + "</aside>"
                + "<card tone='emergency' label='Now'><h2>Call 999 if:</h2><ul>" + items + "</ul></card></opening>"
                + "<p>Rest</p>";
    }

    private static String cover(int names, int signs) {
        return opening(names, signs)
                .replace("<opening><aside><p>Clinic</p></aside><h1>Title</h1>", "<cover><opening><h1>Title</h1>")
                .replace("</opening>", "</opening><keep><p>Notice</p></keep></cover>");
    }

    private static Printed print(PrintSettings settings, String content) {
        Printed printed = Samples.print(settings, Samples.document(content));
        assertThat(printed.findings()).isEmpty();
        return printed;
    }

    private static List<String> read(Printed printed) {
        return StructureText.of(printed).lines().map(String::strip).toList();
    }

    private static List<String> onSide(Printed printed, int side, Predicate<String> wanted) {
        return PrintedWord.of(printed).stream()
                .filter(word -> word.side() == side)
                .map(PrintedWord::text)
                .filter(wanted)
                .toList();
    }

    private static List<String> signs(Printed printed, int side) {
        return onSide(printed, side, text -> text.startsWith("sign"));
    }

    @Test
    void nothingMovesWhereThereIsRoomForAll() {
        Printed printed = print(LARGE, opening(2, 6));
        assertThat(read(printed)).startsWith("Clinic", "Title", "Name", "Name", "Now", "Call 999 if:");
        assertThat(signs(printed, 0)).hasSize(6);
        assertThat(printed.isSplit()).isFalse();
    }

    @Test
    void namesDoNotCrowdTheCardBelowThem() {
        TypeScale close = new TypeScale(12, 14, 11, 26, 15, 12, 10, 1.2, 0.1);
        List<PrintedWord> words = PrintedWord.of(
                print(Samples.a4().with(close), opening(1, 2) + "<p>Above</p><card tone='emergency' label='Later'/>"));
        assertThat(between(words, "Name", "Now")).isGreaterThan(between(words, "Above", "Later") + 2);
    }

    private static double between(List<PrintedWord> words, String above, String below) {
        return baseline(words, below) - baseline(words, above);
    }

    private static double baseline(List<PrintedWord> words, String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow()
                .baseline();
    }

    @Test
    void theLastAsideIsTheFirstToGiveWayToACard() {
        Printed printed = print(LARGE, opening(8, 11));
        assertThat(read(printed)).startsWith("Clinic", "Title", "Now").endsWith("Name", "Rest");
        assertThat(signs(printed, 0)).hasSize(11);
        assertThat(printed.isSplit()).isFalse();
    }

    @Test
    void thenTheOthersDoInTheirOrder() {
        Printed printed = print(LARGE, opening(8, 14));
        assertThat(read(printed)).startsWith("Title", "Now").containsSubsequence("sign14", "Clinic", "Name", "Rest");
        assertThat(signs(printed, 0)).hasSize(14);
        assertThat(printed.isSplit()).isFalse();
    }

    @Test
    void aCardThatIsTooLongEvenSoBeginsOnTheFirstPage() {
        Printed printed = print(LARGE, opening(8, 20));
        assertThat(onSide(printed, 0, "Call 999 if:"::equals)).hasSize(1);
        assertThat(signs(printed, 0)).hasSizeGreaterThan(10);
        assertThat(signs(printed, 1)).hasSize(20 - signs(printed, 0).size());
        assertThat(printed.isSplit()).isTrue();
    }

    @Test
    void theFieldOfATitleOnACoverGivesWayFirst() {
        Printed printed = print(TRI_FOLD, cover(4, 14));
        assertThat(read(printed)).startsWith("Title", "Name", "Name", "Name", "Name", "Now");
        assertThat(signs(printed, 0)).hasSize(14);
    }

    @Test
    void whatACoverCannotHoldBesidesBeginsInside() {
        Printed printed = print(TRI_FOLD, cover(12, 18));
        assertThat(read(printed)).startsWith("Title", "Now").endsWith("Notice", "Rest");
        assertThat(signs(printed, 0)).hasSize(18);
        double cover = 2 * TRI_FOLD.paper().landscape().width() / 3;
        assertThat(PrintedWord.of(printed))
                .filteredOn(word -> word.text().equals("Notice"))
                .singleElement()
                .satisfies(word ->
                        assertThat(word.side() == 0 && word.left() > cover).isFalse());
    }
}
