package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leafpress.pdf.DocumentInfo;

/** Scripts and languages take more room than others; what they need is found before content is refused. */
class RoomTest {
    private static final String URDU = "پٹھوں کا پھڑکنا";

    @Test
    void headAndFootGrowForAScriptWithTallLines() {
        PrintDocument.Furniture furniture =
                new PrintDocument.Furniture(Inline.text(URDU), Inline.text(URDU + "\n" + URDU), "{page} / {pages}");
        PrintDocument document = new PrintDocument(
                DocumentInfo.of(URDU, "ur", true),
                furniture,
                List.of(paragraph(URDU), new Arrangement.Break(), paragraph(URDU)));
        for (PrintSettings settings : List.of(
                Samples.a4(),
                PrintSettings.largePrint(PageSize.A4, Palette.standard()),
                PrintSettings.booklet(PageSize.A4, Palette.standard()))) {
            Printed printed =
                    new Typesetter(settings, Samples.fonts("NotoNastaliqUrdu"), Pictures.NONE).typeset(document);
            assertThat(printed.findings()).isEmpty();
        }
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Block.Paragraph.Tone.BODY, Inline.text(text));
    }

    @Test
    void aPhraseIsSetInTheFontsOfItsLanguage() {
        PrintDocument document = Samples.document("<p>English, <span lang='ur' dir='rtl'>اردو</span></p>");
        FontSet english = Samples.fonts();
        FontSet both = new FontSet(
                english.regular(), english.bold(), Map.of("ur", Samples.fonts("NotoNastaliqUrdu")), FallbackFonts.NONE);
        assertThat(new Typesetter(Samples.a4(), both, Pictures.NONE)
                        .typeset(document)
                        .findings())
                .isEmpty();
        assertThat(new Typesetter(Samples.a4(), english, Pictures.NONE)
                        .typeset(document)
                        .findings())
                .hasOnlyElementsOfType(PrintFinding.MissingGlyph.class)
                .isNotEmpty();
    }

    @Test
    void whatTheBackPanelCannotHoldBeginsOnTheFlap() {
        String back = "<p>Ask us for this leaflet in large print, on audio or in another language.</p>".repeat(14);
        assertThat(triFold("<cover><h1>Twitches</h1></cover><p>Rest.</p><back>" + back + "</back>")
                        .findings())
                .isEmpty();
    }

    @Test
    void theBackOfATriFoldTakesNoMoreThanTwoPanels() {
        String back = "<p>Ask us for this leaflet in large print, on audio or in another language.</p>".repeat(40);
        assertThat(triFold("<cover><h1>Twitches</h1></cover><p>Rest.</p><back>" + back + "</back>")
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("the back panel"));
    }

    @Test
    void theFieldOfATitleGivesWayToWhatTheCoverMustSay() {
        String much = "<p>This leaflet has not been checked. Do not give it to patients.</p>".repeat(6);
        Printed printed = triFold("<cover><h1>Twitches</h1>" + much + "</cover><p>Rest.</p>");
        assertThat(printed.findings()).isEmpty();
    }

    private static Printed triFold(String content) {
        return Samples.print(PrintSettings.triFold(PageSize.A4, Palette.standard()), Samples.document(content));
    }
}
