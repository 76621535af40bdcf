package org.leafpress.check.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.check.CheckedSite;
import org.leafpress.parse.GoodSite;

/** Logos that show, and logos that do not, on white and on dark ground. */
class LogoGroundTest {
    private static final String SIGN = "<circle cx=\"10\" cy=\"10\" r=\"8\" fill=\"#005b9f\"/>";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.in(folder);
    }

    @Test
    void aWhiteLogoDoesNotVanishFromPaperInSilence() {
        assertThat(report("<path d=\"M1 1h60v18z\" fill=\"#fff\"/>")).isEqualTo("""
                site.yaml:13:15: warning[LP318]: the logo hardly shows on white paper: the strongest of its colours, #ffffff, has a contrast of 1.00 to 1
                   13 | brand: {logo: assets/logo.svg}
                      |               ^^^^^^^^^^^^^^^
                  help: use the version of the logo for white ground, in dark colours or with a ground of its own in the file; this one can serve as logo-dark:""");
    }

    @Test
    void aWhiteNameBesideAColouredSignIsMissed() {
        assertThat(report(SIGN + "<path d=\"M24 4h40v12h-40z\" fill=\"#ffffff\"/>"))
                .isEqualTo("""
                site.yaml:13:15: warning[LP318]: a part of the logo does not show on white paper: its colour, #ffffff, has a contrast of 1.00 to 1
                   13 | brand: {logo: assets/logo.svg}
                      |               ^^^^^^^^^^^^^^^
                  help: use the version of the logo for white ground, in dark colours or with a ground of its own in the file; this one can serve as logo-dark:""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d=\"M1 1h60v18z\" fill=\"#f4e9a0\"/>",
                "<path d=\"M1 1h60v18z\" fill=\"#005b9f\" opacity=\"0.2\"/>",
                "<g opacity=\"0.1\"><path d=\"M1 1h60v18z\"/></g>",
                "<path d=\"M1 1h60v18\" fill=\"none\" stroke=\"#eeeeee\"/>",
                "<text x=\"2\" y=\"16\" font-size=\"14\" fill=\"#ffffff\">Clinic</text>",
                SIGN + "<text x=\"24\" y=\"16\" font-size=\"14\" fill=\"#ffffff\">Clinic</text>",
                "<linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\"1\" stop-color=\"#eee\"/>"
                        + "</linearGradient><path d=\"M1 1h60v18z\" fill=\"url(#a)\"/>"
            })
    void whatIsPaleInAnyWayIsTold(String drawing) {
        assertThat(report(drawing)).contains("warning[LP318]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SIGN,
                "<path d=\"M0 0h70v20h-70z\" fill=\"#fff\"/>" + SIGN,
                "<path d=\"M0 0h70v20h-70z\" fill=\"#005b9f\"/><path d=\"M24 4h40v12h-40z\" fill=\"#fff\"/>",
                SIGN + "<path d=\"M24 4h40v12h-40z\" fill=\"#dcebe5\" stroke=\"#17353a\"/>",
                SIGN + "<path d=\"M24 4h40v12h-40z\" fill=\"#c3cec9\"/>",
                SIGN + "<path d=\"M24 4h4v4h-4z\" fill=\"#fff\"/>",
                "<path d=\"M1 1h60v18z\" fill=\"#ed8b00\"/>"
            })
    void whatShowsIsSilent(String drawing) {
        assertThat(report(drawing)).isEmpty();
    }

    @Test
    void aDarkLogoIsNoLogoForDarkScreens() {
        site.file("assets/dark.svg", svg("<path d=\"M1 1h60v18z\"/>"));
        site.file("site.yaml", site.read("site.yaml").replace("brand: {", "brand: {logo-dark: assets/dark.svg, "));
        assertThat(CheckedSite.report(site, folder)).isEqualTo("""
                site.yaml:13:20: warning[LP319]: the logo hardly shows on dark screens: the strongest of its colours, #000000, has a contrast of 1.18 to 1
                   13 | brand: {logo-dark: assets/dark.svg, logo: assets/logo.svg}
                      |                    ^^^^^^^^^^^^^^^
                  help: use the version of the logo for dark ground, in light colours, or leave logo-dark: out, and the logo stands on white there""");
        site.file("assets/dark.svg", svg("<path d=\"M1 1h60v18z\" fill=\"#fff\"/>"));
        assertThat(CheckedSite.report(site, folder)).isEmpty();
    }

    private String report(String drawing) {
        site.file("assets/logo.svg", svg(drawing));
        return CheckedSite.report(site, folder);
    }

    private static String svg(String drawing) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 70 20\">" + drawing + "</svg>";
    }
}
