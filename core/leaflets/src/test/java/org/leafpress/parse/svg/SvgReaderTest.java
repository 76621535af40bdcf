package org.leafpress.parse.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.SourceLines;
import org.leafpress.model.Drawing;

class SvgReaderTest {
    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\">";

    @Test
    void shapesAreRebuiltAndTheSizeIsThatOfTheViewBox() {
        Drawing drawing = read("<?xml version=\"1.0\"?><!-- drawn by hand -->" + HEAD
                + "<g fill='red'><path d=\"M0 0\n  L9 9\"/></g><title>A &amp; B</title></svg>");
        assertThat(drawing)
                .isEqualTo(new Drawing(
                        HEAD + "<g fill=\"red\"><path d=\"M0 0 L9 9\"></path></g><title>A &amp; B</title></svg>\n",
                        40,
                        30));
    }

    @Test
    void whatDrawingProgramsAddIsLeftOutSilently() {
        Drawing drawing =
                read("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:i=\"http://example.org/i\" version=\"1.1\""
                        + " width=\"9\" height=\"9\" viewBox=\"0 0 40 30\" i:zoom=\"3\"><metadata><x/></metadata><i:view/>"
                        + "<path i:nodes=\"c\" d=\"M0 0\"/></svg>");
        assertThat(drawing.svg()).isEqualTo(HEAD + "<path d=\"M0 0\"></path></svg>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | the element \"script\" is not allowed",
                "<style>a{}</style> | the element \"style\" is not allowed",
                "<foreignObject/> | the element \"foreignObject\" is not allowed",
                "<image href=\"x.png\"/> | the element \"image\" is not allowed",
                "<a href=\"https://example.org\"/> | the element \"a\" is not allowed",
                "<animate/> | the element \"animate\" is not allowed",
                "<set/> | the element \"set\" is not allowed",
                "<path onload=\"x()\"/> | the attribute \"onload\" of \"path\" is not allowed",
                "<path style=\"fill:url(x)\"/> | the attribute \"style\" of \"path\" is not allowed",
                "<use href=\"other.svg#a\"/> | \"href\" refers to something outside the drawing",
                "<use href=\"data:image/svg+xml,x\"/> | \"href\" refers to something outside the drawing",
                "<path fill=\"url(https://example.org/#a)\"/> | \"fill\" refers to something outside the drawing",
                "<path fill=\"\\75rl(https://evil.example/x)\"/> | \"fill\" holds a backslash, which can disguise an address",
                "<use href=\"#a\\29\"/> | \"href\" holds a backslash, which can disguise an address",
                "<path mask=\"image-set('https://example.org/' 1x)\"/> | \"mask\" refers to something outside the drawing",
                "<path fill=\"URL( 'x.svg#a' )\"/> | \"fill\" refers to something outside the drawing",
            })
    void whatCouldRunOrLoadIsAFindingAtItsPlace(String element, String message) {
        assertThat(report(HEAD + "\n" + element.strip() + "</svg>"))
                .startsWith("figures/a.svg:2:")
                .contains("error[LP502]: " + message.strip());
    }

    @Test
    void whatIsNotAllowedIsPointedAtByItsNameWhereverItsTagEnds() {
        assertThat(report(HEAD + "\n <g><script\n>x</script></g></svg>")).startsWith("figures/a.svg:2:6: error[LP502]");
        assertThat(report(HEAD + "\n<path d=\"M0 0\"\n  fill=\"none\" onclick=\"x()\"/></svg>"))
                .startsWith("figures/a.svg:3:15: error[LP502]: the attribute \"onclick\"");
        assertThat(report(HEAD
                        + "\n<g/><path id=\"href\" xlink:href=\"a.svg\"/></svg>"
                                .replace("<path", "<path xmlns:xlink=\"http://www.w3.org/1999/xlink\"")))
                .startsWith("figures/a.svg:2:70: error[LP502]: \"href\" refers");
    }

    @Test
    void wordsStayApartAtTags() {
        assertThat(read(HEAD
                                + "\n<text>one <tspan>two</tspan>\n   three<!-- a --> <tspan>four</tspan> <tspan>five</tspan>"
                                + "</text>\n  <g>\n  </g></svg>")
                        .svg())
                .isEqualTo(
                        HEAD
                                + "<text>one <tspan>two</tspan> three <tspan>four</tspan> <tspan>five</tspan></text><g></g></svg>\n");
    }

    @Test
    void referencesWithinTheDrawingAreFine() {
        assertThat(read(HEAD
                                + "<defs><linearGradient id=\"g\"/></defs><path fill=\"url(#g)\"/><use href=\"#g\"/></svg>")
                        .svg())
                .contains("fill=\"url(#g)\"", "href=\"#g\"");
    }

    @Test
    void entitiesAreNotExpanded() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        assertThat(report(bomb + HEAD + "<title>&b;</title></svg>")).contains("error[LP501]");
        String file = "<!DOCTYPE svg [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        assertThat(report(file + HEAD + "<title>&f;</title></svg>")).contains("error[LP501]");
    }

    @Test
    void brokenXmlIsAFindingAtItsPlace() {
        assertThat(report(HEAD + "\n<g></svg>")).startsWith("figures/a.svg:2:").contains("error[LP501]");
        assertThat(report("")).contains("error[LP501]");
        assertThat(report("not xml at all")).contains("error[LP501]");
    }

    @Test
    void aDrawingWithoutSizeIsAFinding() {
        assertThat(report("<svg xmlns=\"http://www.w3.org/2000/svg\"><path/></svg>"))
                .isEqualTo("""
                        figures/a.svg: error[LP501]: the SVG has no usable viewBox
                          help: give the svg element a viewBox such as "0 0 640 360\"""");
    }

    @Test
    void deepNestingIsAFinding() {
        assertThat(report(HEAD + "<g>".repeat(5000) + "</g>".repeat(5000) + "</svg>"))
                .contains("levels deep");
    }

    private static Drawing read(String svg) {
        Diagnostics diagnostics = new Diagnostics();
        Drawing drawing = SvgReader.read("figures/a.svg", svg, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
        assertThat(diagnostics.sorted()).isEmpty();
        return drawing;
    }

    private static String report(String svg) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(SvgReader.read("figures/a.svg", svg, diagnostics)).isEmpty();
        DiagnosticFormatter formatter = new DiagnosticFormatter(SourceLines.NONE);
        return diagnostics.sorted().stream().map(formatter::format).collect(Collectors.joining("\n"));
    }
}
