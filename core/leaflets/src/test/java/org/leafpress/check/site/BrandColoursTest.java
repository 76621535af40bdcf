package org.leafpress.check.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.check.CheckedSite;
import org.leafpress.parse.GoodSite;

/** Colours that a site chooses for print. The greys are neighbours: the contrast asked for lies between the two. */
class BrandColoursTest {
    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.in(folder);
    }

    @Test
    void aColourThatCannotBeReadIsAnErrorThatNamesTheNearestThatCan() {
        assertThat(report("heading: \"#767676\", link: \"#ffffff\"")).isEqualTo("""
                site.yaml:13:28: warning[LP609]: the colour #767676 of "heading" has a contrast of 4.54 to 1 to white
                   13 | brand: {colours: {heading: "#767676", link: "#ffffff"}, logo: assets/logo.svg}
                      |                            ^^^^^^^^^
                  help: write "#595959", the nearest that has the 7 to 1 that all other text has
                site.yaml:13:45: error[LP120]: the colour #ffffff of "link" has a contrast of 1.00 to 1 to white
                   13 | brand: {colours: {heading: "#767676", link: "#ffffff"}, logo: assets/logo.svg}
                      |                                             ^^^^^^^^^
                  help: write "#595959", the nearest that has the 7 to 1 that all other text has; the 4.5 to 1 that text must have begins at #767676""");
    }

    @Test
    void allTextHadBetterKeepAContrastOfSevenToOne() {
        assertThat(report("heading: \"#595959\", link: \"#005ea5\"")).isEqualTo("""
                site.yaml:13:45: warning[LP609]: the colour #005ea5 of "link" has a contrast of 6.67 to 1 to white
                   13 | brand: {colours: {heading: "#595959", link: "#005ea5"}, logo: assets/logo.svg}
                      |                                             ^^^^^^^^^
                  help: write "#005b9f", the nearest that has the 7 to 1 that all other text has""");
    }

    @Test
    void aTintIsLightEnoughForTheTextOnIt() {
        assertThat(report("tint: \"#e7f0ea\"")).isEmpty();
        assertThat(report("tint: \"#a9b1b6\"")).isEqualTo("""
                site.yaml:13:25: error[LP120]: the colour #a9b1b6 of "tint" has a contrast of 4.03 to 1 to the text on it
                   13 | brand: {colours: {tint: "#a9b1b6"}, logo: assets/logo.svg}
                      |                         ^^^^^^^^^
                  help: write "#e3e6e7", the nearest that has the 7 to 1 that all other text has; the 4.5 to 1 that text must have begins at #b4bbbf""");
    }

    @Test
    void textIsReadOnTheTintToo() {
        assertThat(report("heading: \"#555555\", tint: \"#e7f0ea\"")).isEqualTo("""
                site.yaml:13:28: warning[LP609]: the colour #555555 of "heading" has a contrast of 6.40 to 1 to the tint #e7f0ea
                   13 | brand: {colours: {heading: "#555555", tint: "#e7f0ea"}, logo: assets/logo.svg}
                      |                            ^^^^^^^^^
                  help: write "#4f4f4f", the nearest that has the 7 to 1 that all other text has""");
    }

    /** What is proposed passes. */
    @ParameterizedTest
    @ValueSource(strings = {"#ffcc00", "#77aaff", "#00a499", "#ed8b00", "#ffffff", "#41b6e6"})
    void theProposedColourIsSilent(String colour) {
        Matcher proposed = Pattern.compile("write \"(#[0-9a-f]{6})\"").matcher(report("heading: \"" + colour + "\""));
        assertThat(proposed.find()).isTrue();
        assertThat(report("heading: \"" + proposed.group(1) + "\"")).isEmpty();
    }

    /** Eyes see green brighter than red, and red brighter than blue. */
    @ParameterizedTest
    @CsvSource({"#0000ff,false", "#b00000,false", "#c00000,true", "#006500,false", "#006a00,true", "#000000,false"})
    void whatCountsIsHowBrightAColourIs(String colour, boolean pale) {
        assertThat(report("heading: \"" + colour + "\"").contains("LP609")).isEqualTo(pale);
    }

    @Test
    void aLogoForDarkScreensHasATwinForLightOnes() {
        String drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path fill=\"#fff\" d=\"M1 1h7v7z\"/></svg>";
        site.file("assets/dark.svg", drawing);
        String facts = site.read("site.yaml");
        site.file("site.yaml", facts.replace("logo: assets/logo.svg", "logo-dark: assets/dark.svg"));
        assertThat(CheckedSite.report(site, folder)).isEqualTo("""
                site.yaml:13:20: warning[LP620]: there is a logo for dark screens, and none for light ones and for paper
                   13 | brand: {logo-dark: assets/dark.svg}
                      |                    ^^^^^^^^^^^^^^^
                  help: add logo: with the file of the logo for white ground""");
        site.file("site.yaml", facts.replace("brand: {", "brand: {logo-dark: assets/dark.svg, "));
        assertThat(CheckedSite.report(site, folder)).isEmpty();
    }

    private String report(String colours) {
        String facts = site.read("site.yaml");
        site.file("site.yaml", facts.replace("brand: {", "brand: {colours: {" + colours + "}, "));
        String report = CheckedSite.report(site, folder);
        site.file("site.yaml", facts);
        return report;
    }
}
