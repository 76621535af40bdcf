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

    @ParameterizedTest
    @CsvSource({
        "80mm,60mm,302,227",
        "400,300px,400,300",
        "2in,2in,192,144",
        "9,9,40,30",
        "100%,100%,40,30",
        "auto,auto,40,30"
    })
    void aDrawingIsShownAsLargeAsItsFileAsksFor(String width, String height, int across, int down) {
        Drawing drawing = read(HEAD.replace("viewBox", "width=\"" + width + "\" height=\"" + height + "\" viewBox")
                + "<path d=\"M0 0 L9 9\"/></svg>");
        assertThat(drawing).isEqualTo(new Drawing(HEAD + "<path d=\"M0 0 L9 9\"></path></svg>\n", across, down));
    }

    @Test
    void whatDrawingProgramsAddIsLeftOutSilently() {
        Drawing drawing =
                read("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:i=\"http://example.org/i\" version=\"1.1\""
                        + " width=\"9\" height=\"9\" viewBox=\"0 0 40 30\" i:zoom=\"3\"><metadata><x/></metadata><i:view/>"
                        + "<path i:nodes=\"c\" d=\"M0 0\"/></svg>");
        assertThat(drawing.svg()).isEqualTo(HEAD + "<path d=\"M0 0\"></path></svg>\n");
    }

    @Test
    void whatIsLeftOutAndWhatIsRefusedAreFindingsOfTheFile() {
        assertThat(report(HEAD + "\n<path d=\"M0 0\"\n  fill=\"none\" onclick=\"x()\"/><script>x()</script></svg>"))
                .isEqualTo("""
                        figures/a.svg:3:15: warning[LP503]: the event handler "onclick" is left out
                          help: nothing; pictures stand still
                        figures/a.svg:3:31: warning[LP503]: a script is left out
                          help: nothing, if the picture says the same when it stands still; readers see it as the file opens it""");
        assertThat(report(HEAD + "\n<foreignObject>Call now</foreignObject></svg>"))
                .isEqualTo("""
                        figures/a.svg:2:2: error[LP502]: the words "Call now" stand in HTML, which a picture cannot show
                          help: write them as plain text of the drawing, or better into the caption""");
    }

    @Test
    void aMovementOfOneShapeIsLeftOutAndTold() {
        assertThat(report(HEAD + "\n<path d=\"M0 0\"><animate attributeName=\"x\" to=\"9\"/></path></svg>"))
                .startsWith("figures/a.svg:2:")
                .contains("warning[LP503]: a movement is left out");
    }

    @Test
    void nothingThatCouldRunOrLoadIsPublished() {
        Diagnostics ignored = new Diagnostics();
        String svg = SvgReader.read(
                        "a.svg",
                        HEAD
                                + "<script>alert(1)</script><style>@import url(https://example.org/);a{fill:url(x)}</style>"
                                + "<a href=\"javascript:alert(1)\" onclick=\"x()\"><path d=\"M0 0\" onload=\"x()\""
                                + " style=\"fill:url(https://example.org/#a);background:url(x)\"/></a>"
                                + "<use href=\"other.svg#a\"/><image href=\"x.png\"/><animate/><foreignObject/>"
                                + "<path fill=\"\\75rl(https://example.org/x)\" mask=\"image-set('https://example.org/' 1x)\""
                                + " d=\"M0 0\" clip-path=\"URL( 'x.svg#a' )\" cursor=\"url(x)\"/></svg>",
                        ignored)
                .orElseThrow()
                .svg();
        assertThat(svg)
                .isEqualTo(
                        HEAD
                                + "<g fill=\"none\"><path d=\"M0 0\" fill=\"none\"></path></g><path d=\"M0 0\"></path></svg>\n");
    }

    @Test
    void wordsStayApartAtTags() {
        assertThat(read(HEAD
                                + "\n<text>one <tspan>two</tspan>\n   three<!-- a --> <tspan>four</tspan> <tspan>five</tspan>"
                                + "</text>\n  <g>\n  </g></svg>")
                        .svg())
                .isEqualTo(
                        HEAD.replace(">", " font-family=\"sans-serif\">")
                                + "<text>one <tspan>two</tspan> three <tspan>four</tspan> <tspan>five</tspan></text><g></g></svg>\n");
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
        SvgReader.read("figures/a.svg", svg, diagnostics);
        DiagnosticFormatter formatter = new DiagnosticFormatter(SourceLines.NONE);
        return diagnostics.sorted().stream().map(formatter::format).collect(Collectors.joining("\n"));
    }
}
