package org.leafpress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.model.HexColour;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.site.Brand;
import org.leafpress.model.theme.Paper;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.theme.SiteColours;
import org.leafpress.model.theme.SiteMargins;
import org.leafpress.model.theme.SitePrint;
import org.leafpress.model.theme.TopicPrint;
import org.leafpress.model.theme.UrduHand;

/** What sites and topics say of print. */
class PrintFaultsTest {
    private static final String SITE = "site.yaml";
    private static final String FACTS = "topics/muscle-twitches/topic.yaml";

    @TempDir
    Path folder;

    private GoodSite site(String print) {
        GoodSite site = GoodSite.in(folder);
        return site.file(SITE, site.read(SITE) + print);
    }

    @Test
    void aSiteSaysHowItPrints() {
        SitePrint print = site("""
                print:
                  formats: [a4, tri-fold]
                  paper: letter
                  margins:
                    a4: {side: 25}
                    tri-fold: {top: 10, side: 7.5, bottom: 15}
                  fold-marks: false
                  notes-lines: 6
                  patient-label: true
                  references: false
                  urdu: naskh
                  hyphenate: true
                """).site().orElseThrow().facts().print().orElseThrow();
        assertThat(print.formats()).containsExactly(PrintFormat.A4, PrintFormat.TRI_FOLD);
        assertThat(print.paper()).contains(Paper.LETTER);
        SiteMargins margins = print.margins().orElseThrow();
        assertThat(margins.of(PrintFormat.A4).orElseThrow().side()).contains(25.0);
        assertThat(margins.of(PrintFormat.A4).orElseThrow().top()).isEmpty();
        assertThat(margins.of(PrintFormat.TRI_FOLD).orElseThrow().side()).contains(7.5);
        assertThat(margins.of(PrintFormat.LARGE_PRINT)).isEmpty();
        assertThat(print.foldMarks()).contains(false);
        assertThat(print.notesLines()).contains(6);
        assertThat(print.patientLabel()).contains(true);
        assertThat(print.references()).contains(false);
        assertThat(print.urdu()).contains(UrduHand.NASKH);
        assertThat(print.hyphenate()).contains(true);
    }

    @Test
    void aTopicSaysWhatOneSheetHasAndDoesWithout() {
        GoodSite site = GoodSite.in(folder);
        site.file(
                FACTS,
                site.read(FACTS) + "print:\n  formats: [booklet]\n  must: [our-clinic]\n  leave-out: [relief]\n");
        TopicPrint print =
                site.topic("muscle-twitches").orElseThrow().facts().print().orElseThrow();
        assertThat(print.formats()).containsExactly(PrintFormat.BOOKLET);
        assertThat(print.must()).extracting(Text::value).containsExactly("our-clinic");
        assertThat(print.leaveOut()).extracting(Text::value).containsExactly("relief");
    }

    @Test
    void aTopicCanBePrintedDifferentlyInALanguage() {
        GoodSite site = GoodSite.in(folder);
        site.file(FACTS, site.read(FACTS) + """
                print:
                  leave-out: [appointment]
                  languages:
                    - {language: ur, formats: [a4], leave-out: [relief, appointment]}
                """);
        TopicPrint print =
                site.topic("muscle-twitches").orElseThrow().facts().print().orElseThrow();
        assertThat(print.formats(new LanguageTag("ur"))).containsExactly(PrintFormat.A4);
        assertThat(print.leaveOut(new LanguageTag("ur")))
                .extracting(Text::value)
                .containsExactly("relief", "appointment");
        assertThat(print.formats(new LanguageTag("en-GB"))).isEmpty();
        assertThat(print.leaveOut(new LanguageTag("en-GB")))
                .extracting(Text::value)
                .containsExactly("appointment");
        assertThat(print.must(new LanguageTag("ur"))).isEmpty();
    }

    @Test
    void anUnknownFormatListsTheKnownOnes() {
        assertThat(site("print:\n  formats: [a4, trifold]\n").report()).isEqualTo("""
                        site.yaml:17:17: error[LP108]: "trifold" is not a value of "formats"
                           17 |   formats: [a4, trifold]
                              |                 ^^^^^^^
                          help: did you mean "tri-fold"? Known are essentials, a4, large-print, booklet, tri-fold""");
    }

    @Test
    void tooManyLinesToWriteOnAreReported() {
        assertThat(site("print:\n  notes-lines: 41\n").report()).isEqualTo("""
                        site.yaml:17:16: error[LP109]: "notes-lines" is 41
                           17 |   notes-lines: 41
                              |                ^^
                          help: write a number of lines from 0 to 40""");
    }

    @Test
    void marginsThatNoPrinterKeepsAreReported() {
        assertThat(site("print:\n  margins:\n    booklet: {top: 4.5, side: 51}\n")
                        .report())
                .isEqualTo("""
                        site.yaml:18:20: error[LP109]: "top" is 4.5
                           18 |     booklet: {top: 4.5, side: 51}
                              |                    ^^^
                          help: write a number of millimetres from 5 to 50
                        site.yaml:18:31: error[LP109]: "side" is 51
                           18 |     booklet: {top: 4.5, side: 51}
                              |                               ^^
                          help: write a number of millimetres from 5 to 50""");
    }

    @Test
    void aSiteSaysWhatItsClinicLooksLike() {
        Brand brand = GoodSite.in(folder)
                .with(SITE, "brand: {", "brand: {colours: {heading: \"#5B1A5E\"}, ")
                .site()
                .orElseThrow()
                .facts()
                .brand()
                .orElseThrow();
        assertThat(brand.colours().flatMap(SiteColours::heading).map(HexColour::value))
                .contains("#5b1a5e");
        assertThat(brand.logo()).isPresent();
        assertThat(brand.footerMarks()).isEmpty();
    }

    /** Where logo and colours stood before there was one place for all that the clinic looks like. */
    @Test
    void whatHasMovedToTheBrandIsTold() {
        assertThat(GoodSite.in(folder)
                        .with(SITE, "brand: {logo: assets/logo.svg}", "logo: assets/logo.svg")
                        .report())
                .isEqualTo("""
                        site.yaml:13:1: warning[LP121]: "logo" stands where it used to; it is taken all the same
                           13 | logo: assets/logo.svg
                              | ^^^^
                          help: write "brand:" in its place, and below it "  logo: assets/logo.svg", with two spaces at its start""");
    }

    @Test
    void aLogoWhereItUsedToStandIsTakenBesideTheBrand() {
        GoodSite site = GoodSite.in(folder)
                .with(
                        SITE,
                        "brand: {logo: assets/logo.svg}",
                        "logo: assets/logo.svg\nbrand: {colours: {heading: \"#5b1a5e\"}}");
        assertThat(site.report()).isEqualTo("""
                site.yaml:13:1: warning[LP121]: "logo" stands where it used to; it is taken all the same
                   13 | logo: assets/logo.svg
                      | ^^^^
                  help: move the line below "brand:", with two spaces at its start""");
        assertThat(site.site().orElseThrow().facts().brand().orElseThrow().logo())
                .isPresent();
    }

    @Test
    void aSecondLogoIsNotTaken() {
        assertThat(GoodSite.in(folder)
                        .with(SITE, "brand: {", "logo: assets/logo.svg\nbrand: {")
                        .report())
                .contains("error[LP105]: unknown key \"logo\"");
    }

    @Test
    void coloursOfPrintAreThoseOfTheBrand() {
        assertThat(site("print:\n  colours: {heading: \"#5b1a5e\"}\n").report()).isEqualTo("""
                        site.yaml:17:3: error[LP105]: unknown key "colours"
                           17 |   colours: {heading: "#5b1a5e"}
                              |   ^^^^^^^
                          help: it belongs under "brand\"""");
    }

    @Test
    void aNameOfAColourIsNotAColour() {
        assertThat(GoodSite.in(folder)
                        .with(SITE, "brand: {", "brand: {colours: {heading: red}, ")
                        .report())
                .isEqualTo("""
                        site.yaml:13:28: error[LP109]: "red" is not a colour
                           13 | brand: {colours: {heading: red}, logo: assets/logo.svg}
                              |                            ^^^
                          help: write # and six hexadecimal digits within double quotes, such as "#0b4f6c\"""");
    }

    @Test
    void aMissingFontIsReportedWhereItIsNamed() {
        assertThat(site("print:\n  fonts:\n    - regular: assets/none.ttf\n").report())
                .startsWith("site.yaml:18:16: error[LP001]: there is no file \"assets/none.ttf\"");
    }
}
