package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fonts that leaflets are printed in. */
class PrintFontsIT {
    @TempDir
    Path folder;

    private SampleSite site() {
        return SampleSite.in(folder).append("site.yaml", "print:\n  formats: [a4]\n");
    }

    /** A site with a leaflet in another language too. */
    private SampleSite site(String language, String title, String sign) {
        return site().edit("site.yaml", "languages: [en-GB]", "languages: [en-GB, " + language + "]")
                .append("site.yaml", "translations:\n  stale-emergency: source\n")
                .write("site/" + language + ".yaml", """
                        name: N
                        organisation: O
                        welcome: W.
                        emergency: "{{emergency.number}}"
                        disclaimer: D.
                        other-formats: "{{contact.phone}}"
                        feedback: F.
                        copyright: C
                        about: A.
                        accessibility: A.
                        """)
                .write("topics/muscle-cramps/" + language + ".yaml", """
                        title: %s
                        summary: S.
                        main-message: M.
                        translation: {method: machine, translator: A machine, date: 2026-02-15}
                        seek-help:
                          emergency:
                            - action: "{{emergency.number}}"
                              signs: [%s, b, c, d, e]
                        """.formatted(title, sign));
    }

    private Path pdf(String path) {
        return folder.resolve("site/" + path);
    }

    /** The names of the fonts of lines with some words, in text and page headers, without the tags of subsets. */
    private SortedSet<String> fonts(String path, String words) {
        SortedSet<String> names = new TreeSet<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                if (text.contains(words)) {
                    positions.forEach(
                            letter -> names.add(letter.getFont().getName().replaceFirst(".*\\+", "")));
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf(path).toFile())) {
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    @Test
    void signsAndWordsOfOtherScriptsArePrintedInFontsOfTheTheme() {
        String text = "≥ 38 °C → ✓ ✗ ☐ ☎ ★ ½ ℃ ⚠ \uD83D\uDC8A বাংলা Čeština";
        SampleSite site =
                site().edit("topics/muscle-cramps/en-GB.yaml", "title: Muscle cramps", "title: Cramps " + text);
        assertThat(site.report()).isEmpty();
        assertThat(PrintedText.of(pdf("topics/muscle-cramps-a4.pdf"))).contains("Cramps " + text);
    }

    @Test
    void aLanguageIsSetInOneTypeface() {
        SampleSite site = site("pl", "Skurcze mięśni", "ból w łydce");
        assertThat(site.report()).doesNotContain("LP60");
        assertThat(fonts("pl/topics/muscle-cramps-a4.pdf", "mięśni"))
                .containsExactly("AtkinsonHyperlegibleNext-Bold", "AtkinsonHyperlegibleNext-Regular");
    }

    @Test
    void aLanguageOfWhichATypefaceLacksLettersIsSetInTheNext() {
        SampleSite site = site("vi", "Chuột rút", "đau ở bắp chân");
        assertThat(site.report()).doesNotContain("LP60");
        assertThat(fonts("vi/topics/muscle-cramps-a4.pdf", "Chuột rút"))
                .containsExactly("NotoSans-Bold", "NotoSans-Regular");
    }

    @Test
    void urduIsSetInTheHandThatTheSiteChooses() {
        SampleSite site = site("ur", "پٹھوں کا کھچاؤ", "درد");
        assertThat(site.report()).doesNotContain("LP60");
        assertThat(fonts("ur/topics/muscle-cramps-a4.pdf", "")).contains("NotoNastaliqUrdu-Regular");
        site.edit("site.yaml", "print:\n", "print:\n  urdu: naskh\n");
        assertThat(site.report()).doesNotContain("LP60");
        assertThat(fonts("ur/topics/muscle-cramps-a4.pdf", ""))
                .contains("NotoNaskhArabic-Regular")
                .doesNotContain("NotoNastaliqUrdu-Regular");
    }

    @Test
    void wordsAreHyphenatedWhereTheSiteWantsItButNotInLargePrint() {
        SampleSite site = site().edit("site.yaml", "formats: [a4]", "formats: [booklet, large-print]");
        site.edit(
                "topics/muscle-cramps/en-GB.yaml",
                "summary: ",
                "summary: " + "Physiotherapists recommend magnesium supplementation to everybody. ".repeat(6));
        site.report();
        assertThat(PrintedText.of(pdf("topics/muscle-cramps-booklet.pdf"))).doesNotContain("\u00AD");
        site.edit("site.yaml", "print:\n", "print:\n  hyphenate: true\n");
        site.report();
        assertThat(PrintedText.of(pdf("topics/muscle-cramps-booklet.pdf"))).contains("\u00AD");
        assertThat(PrintedText.of(pdf("topics/muscle-cramps-large-print.pdf"))).doesNotContain("\u00AD");
    }

    @Test
    void aLeafletInLettersThatNoFontHasIsPublishedWithoutPrints() {
        SampleSite site = site("zh-Hans", "肌肉痉挛", "b");
        assertThat(site.report()).contains("""
                topics/muscle-cramps/zh-Hans.yaml:1:8: warning[LP610]: the leaflet is not printed, because no font has the letters of its language, such as U+808C (CJK UNIFIED IDEOGRAPH-808C), in "肌肉痉挛"
                    1 | title: 肌肉痉挛
                      |        ^^
                  help: ask whoever looks after the site to name a font that has them under "fonts" of "print" in site.yaml; until then the leaflet is on its page only""");
        assertThat(site.files())
                .containsKey("zh-Hans/topics/muscle-cramps.html")
                .doesNotContainKey("zh-Hans/topics/muscle-cramps-a4.pdf")
                .containsKey("topics/muscle-cramps-a4.pdf");
    }
}
