package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.parse.GoodSite;

/** Colours that a site chooses for print. The greys are neighbours: the contrast asked for lies between the two. */
class PaleColoursTest {
    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.in(folder);
    }

    @Test
    void textInAColourKeepsAContrastOfSevenToOneToWhite() {
        assertThat(report("heading: \"#595959\", link: \"#595959\"")).isEmpty();
        assertThat(report("heading: \"#5a5a5a\", link: \"#5a5a5a\"")).isEqualTo("""
                        site.yaml:16:28: warning[LP609]: the colour #5a5a5a of "heading" is too light for text on white
                           16 | print: {colours: {heading: "#5a5a5a", link: "#5a5a5a"}}
                              |                            ^^^^^^^^^
                          help: choose a darker one: text needs a contrast of 7 to 1 to what is behind it
                        site.yaml:16:45: warning[LP609]: the colour #5a5a5a of "link" is too light for text on white
                           16 | print: {colours: {heading: "#5a5a5a", link: "#5a5a5a"}}
                              |                                             ^^^^^^^^^
                          help: choose a darker one: text needs a contrast of 7 to 1 to what is behind it""");
    }

    @Test
    void aTintIsLightEnoughForTextOnIt() {
        assertThat(report("tint: \"#c9c9c9\"")).isEmpty();
        assertThat(report("tint: \"#c8c8c8\"")).isEqualTo("""
                site.yaml:16:25: warning[LP609]: the colour #c8c8c8 of "tint" is too dark to stand behind text
                   16 | print: {colours: {tint: "#c8c8c8"}}
                      |                         ^^^^^^^^^
                  help: choose a lighter one: text needs a contrast of 7 to 1 to what is behind it""");
    }

    /** Eyes see green brighter than red, and red brighter than blue. */
    @ParameterizedTest
    @CsvSource({"#0000ff,false", "#b00000,false", "#c00000,true", "#006500,false", "#006a00,true", "#000000,false"})
    void whatCountsIsHowBrightAColourIs(String colour, boolean pale) {
        assertThat(report("heading: \"" + colour + "\"").contains("LP609")).isEqualTo(pale);
    }

    @Test
    void aLogoForDarkScreensHasATwinForLightOnes() {
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7v7z\"/></svg>";
        site.file("assets/dark.svg", drawing);
        String facts = site.read("site.yaml");
        String without = facts.replace("logo: assets/logo.svg\n", "");
        site.file("site.yaml", without + "logo-dark: assets/dark.svg\n");
        assertThat(CheckedSite.report(site, folder)).isEqualTo("""
                site.yaml:15:12: warning[LP620]: there is a logo for dark screens, and none for light ones and for paper
                   15 | logo-dark: assets/dark.svg
                      |            ^^^^^^^^^^^^^^^
                  help: add logo: with the file of the logo for white ground""");
        site.file("site.yaml", facts + "logo-dark: assets/dark.svg\n");
        assertThat(CheckedSite.report(site, folder)).isEmpty();
    }

    private String report(String colours) {
        String facts = site.read("site.yaml");
        site.file("site.yaml", facts + "print: {colours: {" + colours + "}}\n");
        String report = CheckedSite.report(site, folder);
        site.file("site.yaml", facts);
        return report;
    }
}
