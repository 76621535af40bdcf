package org.leafpress.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.svg.SvgFinding.Kind;

class SvgTest {
    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\">";

    static Stream<Path> drawings() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/drawings"))) {
            return files.sorted().toList().stream();
        }
    }

    /** In the manner of Inkscape, Illustrator, Figma, Canva, LibreOffice, PowerPoint, Excalidraw and draw.io. */
    @ParameterizedTest
    @MethodSource("drawings")
    void whatDrawingProgramsWriteIsCleanedOnceAndForAll(Path file) throws IOException {
        SvgReading reading = Svg.read(Files.readString(file));
        assertThat(reading.findings()).noneMatch(SvgFinding::isFatal);
        String xml = reading.svg().orElseThrow().xml();
        assertThat(xml.substring(xml.indexOf(" viewBox")))
                .doesNotContain("style")
                .doesNotContain("class")
                .doesNotContain("<use")
                .doesNotContain("currentColor")
                .doesNotContain("http:")
                .doesNotContain("%");
        SvgReading again = Svg.read(xml);
        assertThat(again.findings()).allMatch(finding -> finding.kind() == Kind.WORDS);
        assertThat(again.svg().orElseThrow().xml()).isEqualTo(xml);
        assertThat(reading.svg().orElseThrow().marks()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Style attributes, style sheets and their weights.
                "<rect width='9' height='9' style='fill:#a3111f;stroke-width:.5px'/> | <rect width=\"9\" height=\"9\" fill=\"#a3111f\" stroke-width=\"0.5\"></rect>",
                "<style>.a{fill:#111} rect{fill:#222} #b{fill:#333}</style><rect id='b' class='x a' fill='red'/><rect class='a'/><rect/> | <rect fill=\"#333\"></rect><rect fill=\"#111\"></rect><rect fill=\"#222\"></rect>",
                "<style>g > .a, .b .c {fill:#111} .a {fill:#222 !important} .c{stroke:#444}</style><g class='b'><path class='a' d=''/><g><path class='c' d=''/></g></g> | <g><path d=\"\" fill=\"#222\"></path><g><path d=\"\" stroke=\"#444\" fill=\"#111\"></path></g></g>",
                "<style>/* .a{fill:red} */ .a:hover{fill:red}</style><path class='a' d=''/> | <path d=\"\"></path>",
                // Units, percentages and what inherits.
                "<rect x='10%' y='50%' width='1in' height='1em' font-size='20'/> | <rect x=\"4\" y=\"15\" width=\"96\" height=\"20\" font-size=\"20\"></rect>",
                "<g color='teal'><circle r='1mm' fill='currentColor'/></g> | <g><circle r=\"3.779528\" fill=\"#008080\"></circle></g>",
                "<path d='' fill='rgba(0,0,255,.5)' stroke='#00ff0080'/> | <path d=\"\" fill=\"#0000ff\" fill-opacity=\"0.5\" stroke=\"#00ff00\" stroke-opacity=\"0.501961\"></path>",
                "<path d='' fill='hsl(120, 100%, 25%)' opacity='40%'/> | <path d=\"\" fill=\"#008000\" opacity=\"0.4\"></path>",
                "<path d='' style='transform:rotate(45deg);transform-origin:10px 20px'/> | <path transform=\"translate(10 20) rotate(45) translate(-10 -20)\" d=\"\"></path>",
                // What is not seen is not kept.
                "<g style='display:none'><rect/><text>a</text></g><g id='layer1' data-x='1' role='img'/> | <g></g>",
                // What is used stands where it is used.
                "<defs><path id='p' d='M0 0'/></defs><use href='#p' x='3' fill='red'/> | <g transform=\"translate(3 0)\" fill=\"red\"><path d=\"M0 0\"></path></g>",
                "<symbol id='s' viewBox='0 0 10 10'><path d='M1 1'/></symbol><use href='#s' width='20' height='20'/> | <defs><clipPath id=\"d1\"><rect x=\"0\" y=\"0\" width=\"10\" height=\"10\"></rect></clipPath></defs><g transform=\"matrix(2 0 0 2 0 0)\" clip-path=\"url(#d1)\"><path d=\"M1 1\"></path></g>",
                "<switch><foreignObject><p>A b</p></foreignObject><text>A b</text></switch> | <g><text>A b</text></g>",
                "<g clip-rule='evenodd'><clipPath id='c'><path d='M0 0'/></clipPath><path d='' clip-path='url(#c)'/></g> | <defs><clipPath id=\"d1\"><path d=\"M0 0\" clip-rule=\"evenodd\"></path></clipPath></defs><g><path d=\"\" clip-path=\"url(#d1)\"></path></g>",
                // Gradients take over from each other, and a mask that only cuts is a clip path.
                "<linearGradient id='a'><stop stop-color='red'/><stop offset='50%'/></linearGradient><linearGradient id='b' href='#a' y2='100%'/><path d='' fill='url(#b)'/> | <defs><linearGradient id=\"d1\" y2=\"1\"><stop offset=\"0\" stop-color=\"#ff0000\"></stop><stop offset=\"0.5\" stop-color=\"#000000\"></stop></linearGradient></defs><path d=\"\" fill=\"url(#d1)\"></path>",
                "<mask id='m' fill='white'><circle r='2'/></mask><path d='' mask='url(#m)'/> | <defs><clipPath id=\"d1\"><circle r=\"2\"></circle></clipPath></defs><path d=\"\" clip-path=\"url(#d1)\"></path>",
            })
    void aDrawingSaysTheSameInPlainAttributes(String from, String to) {
        SvgReading reading = Svg.read(HEAD + from.strip() + "</svg>");
        assertThat(reading.findings()).allMatch(finding -> finding.kind() == Kind.WORDS);
        String xml = reading.svg().orElseThrow().xml();
        String inner = xml.substring(xml.indexOf('>') + 1, xml.lastIndexOf("</svg>"));
        assertThat(inner).isEqualTo(to.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>x()</script> | 2:2 LEFT_OUT a script is left out",
                "<path d='M0 0' onclick='x()'/> | 2:16 LEFT_OUT the event handler \"onclick\" is left out",
                "<a href='https://example.org/'><path d='M0 0'/></a> | 2:4 LEFT_OUT the link of this part is left out: pictures lead nowhere",
                "<path d='M0 0'><animate attributeName='d'/></path><set/> | 2:17 LEFT_OUT a movement is left out (and 1 more of these)",
                "<use href='other.svg#a'/> | 2:6 LEFT_OUT a part is left out: it refers to \"other.svg#a\", which is outside the drawing",
                "<path fill='url(https://example.org/#a)' d='M0 0'/> | 2:7 LEFT_OUT the inside of this shape is left out: it refers to \"url(https://example.org/#a)\", which is outside the drawing",
                "<path d='M0 0'/><image href='data:image/png;base64,AA'/> | 2:18 LEFT_OUT a photograph or another picture of pixels inside the drawing is left out",
                "<path d='M0 0' style='filter:url(#f)'/> | 2:16 LEFT_OUT the effect (filter) of this part, such as a shadow or a blur, is left out",
                "<path d='M0 0 L1 1 L2'/> | 2:7 LEFT_OUT a part of this shape is left out: a number is missing in \"M0 0 L1 1 L2\"",
                "<path d='M0 0 L1e9 0'/> | 2:7 LEFT_OUT a part of this shape is left out: a number is too large in \"M0 0 L1e9 0\"",
                "<path d='M0 0' fill='blu'/> | 2:16 LEFT_OUT the colour \"blu\" is not known",
                "<path d='M0 0' transform='rotate(45 10'/> | 2:16 LEFT_OUT this part stands where it would without its transform: a number is missing in \"rotate(45 10\"",
                "<mask id='m'><rect width='9' height='9' fill='#888'/></mask><g mask='url(#m)'/> | 2:64 LEFT_OUT what a mask hides or fades in this part shows in full",
                "<foreignObject><p>Call now</p></foreignObject> | 2:2 REFUSED the words \"Call now\" stand in HTML, which a picture cannot show",
                "<text><textPath href='#p'>Round</textPath></text> | 2:8 REFUSED words along a curve cannot be drawn alike on page and paper",
                "<image href='photo.jpg'/> | 2:2 REFUSED the file holds a photograph or another picture of pixels and no drawing",
                "<flowRoot><flowPara>Rest</flowPara></flowRoot> | 2:2 REFUSED words stand in \"flowRoot\", which cannot be drawn",
                "<g><blink/><blink/><blink/></g> | 2:5 LEFT_OUT the part \"blink\" is left out (and 2 more of these)",
            })
    void whatReadersWillNotSeeIsToldOnceWithItsPlace(String element, String finding) {
        assertThat(told(HEAD + "\n" + element.strip() + "</svg>")).contains(finding.strip());
    }

    @Test
    void wordsAreKeptWithTheirPlaces() {
        String xml = Svg.read(HEAD + "<style>.t{text-anchor:middle;font:bold 12px Arial}</style><text class='t' x='5'>a"
                        + " <tspan x='7' dy='1.2em'>b</tspan></text><text x='1 2 9 9' y='3'>ab cd</text></svg>")
                .svg()
                .orElseThrow()
                .xml();
        assertThat(xml)
                .contains(
                        "<text x=\"5\" text-anchor=\"middle\" font-size=\"12\" font-weight=\"bold\">a <tspan x=\"7\" dy=\"14.4\">b</tspan></text>")
                .contains("<text x=\"1\" y=\"3\"><tspan x=\"1\" y=\"3\">ab </tspan><tspan x=\"9\">cd</tspan></text>")
                .contains("font-family=\"sans-serif\"");
    }

    @Test
    void theHeadsOfArrowsAreShapes() {
        Svg svg = Svg.read(HEAD + "<marker id='a' orient='auto' refX='1'><path d='M0 0L1 1L0 2z'/></marker>"
                        + "<path d='M0 0H9V9' stroke='red' stroke-width='2' style='marker-end:url(#a)'/></svg>")
                .svg()
                .orElseThrow();
        assertThat(svg.xml()).contains("transform=\"matrix(0 2 -2 0 9 7)\"");
        assertThat(svg.marks()).hasSize(2);
    }

    /** Illustrator names its name spaces by entities; they are short, and hold no others. */
    @Test
    void namesOfNameSpacesAreWrittenOutAndNothingElseIs() {
        String plain = "<!DOCTYPE svg [<!ENTITY ns \"http://example.org/ns\">]>";
        assertThat(Svg.read(plain + HEAD.replace("<svg ", "<svg xmlns:i=\"&ns;\" ") + "<i:x/><path d='M0 0'/></svg>")
                        .findings())
                .isEmpty();
        String laughs = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        assertThat(told(laughs + HEAD + "<text>&b;</text></svg>")).contains("UNREADABLE");
        String file = "<!DOCTYPE svg [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        assertThat(told(file + HEAD + "<text>&f;</text></svg>")).contains("UNREADABLE");
        String many = plain + HEAD + "<text>" + "&ns;".repeat(100_000) + "</text></svg>";
        assertThat(told(many)).contains("UNREADABLE");
    }

    static Stream<String> hostile() {
        StringBuilder doubling = new StringBuilder("<g id='g0'><path d='M0 0'/></g>");
        for (int i = 1; i < 40; i++) {
            doubling.append("<g id='g" + i + "'><use href='#g" + (i - 1) + "'/><use href='#g" + (i - 1) + "'/></g>");
        }
        StringBuilder attributes = new StringBuilder("<path d='M0 0'");
        for (int i = 0; i < 10_000; i++) {
            attributes.append(" a").append(i).append("='x'");
        }
        StringBuilder rules = new StringBuilder("<style>");
        for (int i = 0; i < 5_000; i++) {
            rules.append(".c").append(i).append(" g path{fill:red}");
        }
        return Stream.of(
                doubling.toString(),
                attributes + "/>",
                rules + "</style>" + "<path class='c1' d='M0 0'/>".repeat(5_000),
                "<style>" + "a{".repeat(100_000) + "</style>",
                "<style>" + "/*".repeat(200_000) + "</style>",
                "<g id='a'><use href='#a'/></g>",
                "<clipPath id='c' clip-path='url(#c)'><use href='#d'/></clipPath><g id='d'><use href='#d'/></g>"
                        + "<path d='M0 0' clip-path='url(#c)'/>",
                "<linearGradient id='l' href='#l'/><path d='M0 0' fill='url(#l)'/>",
                "<g>".repeat(5_000) + "</g>".repeat(5_000),
                "<path d='M0 0" + "L1 1".repeat(200_000) + "'/>",
                "<path d='" + "M".repeat(200_000) + "'/>",
                "<path d='M0 0' transform='" + "scale(9999)".repeat(49) + "'/>",
                "<path d='M0 0' transform='" + "(".repeat(100_000) + "'/>",
                "<text x='" + "1 ".repeat(100_000) + "'>" + "a ".repeat(100_000) + "</text>",
                "<marker id='m'><path d='M0 0L1 1' style='marker:url(#m)'/></marker><path d='M0 0L1 1L2 2' style='marker:url(#m)'/>",
                "<path d='M0 0' fill='" + "light-dark(".repeat(10_000) + "'/>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileDrawingIsReadInLittleTime(String content) {
        SvgReading reading =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Svg.read(HEAD + content + "</svg>"));
        reading.svg().ifPresent(svg -> {
            assertThat(svg.xml()).hasSizeLessThan(4_000_000);
            assertThat(Svg.read(svg.xml()).svg()).isPresent();
        });
    }

    @Test
    void whatIsUsedOverAndOverIsRefusedWithTheFigureAndTheLimit() {
        StringBuilder uses = new StringBuilder("<defs><path id='g0' d='M0 0'/>");
        for (int i = 1; i <= 9; i++) {
            uses.append("<g id='g")
                    .append(i)
                    .append("'>")
                    .append(("<use href='#g" + (i - 1) + "'/>").repeat(10))
                    .append("</g>");
        }
        assertThat(told(HEAD + uses + "</defs><use href='#g9'/></svg>"))
                .contains("the drawing has more than 20000 parts");
    }

    @Test
    void aTransformHasAtMostFiftyParts() {
        String path = HEAD + "<path d='M0 0' transform='" + "scale(1)".repeat(50);
        assertThat(told(path + "'/></svg>")).isEmpty();
        assertThat(told(path + "scale(1)'/></svg>")).contains("a transform has more than 50 parts");
    }

    @Test
    void partsOfPartsOfPartsAreDrawnTenLevelsDeep() {
        StringBuilder uses = new StringBuilder("<defs><path id='g0' d='M0 0'/>");
        for (int i = 1; i <= 10; i++) {
            uses.append("<g id='g" + i + "'><use href='#g" + (i - 1) + "'/></g>");
        }
        assertThat(told(HEAD + uses + "</defs><use href='#g9'/></svg>")).isEmpty();
        assertThat(told(HEAD + uses + "</defs><use href='#g10'/></svg>"))
                .contains(
                        "LEFT_OUT a part is left out: it uses itself, or parts that use parts more than 10 levels deep");
    }

    /** Also where nothing of it is drawn. */
    @Test
    void partsStandWithinEachOtherSixtyFourLevelsDeep() {
        String tooDeep = "UNREADABLE the SVG is nested more than 64 levels deep";
        assertThat(told(HEAD + nested("g", 62, "<path d='M0 0'/>") + "</svg>")).isEmpty();
        assertThat(told(HEAD + nested("g", 64, "<path d='M0 0'/>") + "</svg>")).contains(tooDeep);
        for (String outer : List.of("defs", "metadata", "blink")) {
            assertThat(told(HEAD + "<" + outer + ">" + nested("g", 15_000, "") + "</" + outer + "></svg>"))
                    .as(outer)
                    .contains(tooDeep);
        }
    }

    /** A browser flattens what stands within some five hundred elements. */
    @Test
    void partsThatAreUsedAddTheirLevelsToThoseAroundThem() {
        String parts = "<defs><g id='a'>" + nested("g", 40, "<path d='M0 0'/>") + "</g><text id='b'>"
                + nested("tspan", 40, "Rest") + "</text></defs>";
        for (String use : List.of("<use href='#a'/>", "<use href='#b'/>")) {
            assertThat(told(HEAD + parts + nested("g", 10, use) + "</svg>"))
                    .as(use)
                    .doesNotContain("UNREADABLE");
            assertThat(told(HEAD + parts + nested("g", 40, use) + "</svg>"))
                    .as(use)
                    .contains("UNREADABLE the SVG is nested more than 64 levels deep");
        }
    }

    private static String nested(String part, int depth, String inner) {
        return ("<" + part + ">").repeat(depth) + inner + ("</" + part + ">").repeat(depth);
    }

    @Test
    void moreAttributesThanAnyProgramWritesAreRefused() {
        StringBuilder path = new StringBuilder("<path d='M0 0' ");
        for (int i = 0; i < 149; i++) {
            path.append('a').append(i).append("='' ");
        }
        assertThat(told(HEAD + path + "/></svg>")).isEmpty();
        assertThat(told(HEAD + path + "b=''/></svg>")).contains("a part of the drawing has more than 150 attributes");
        assertThat(told(HEAD + path
                        + IntStream.range(0, 12_000)
                                .mapToObj(n -> "c" + n + "=''")
                                .collect(Collectors.joining(" ")) + "/></svg>"))
                .contains("a part of the drawing has more than 150 attributes");
    }

    @Test
    void aStyleSheetThatTakesLongToApplyIsRefused() {
        String rules = IntStream.range(0, 1_000)
                .mapToObj(i -> "g .c" + i + "{fill:red}")
                .collect(Collectors.joining());
        assertThat(told(HEAD + "<style>" + rules + "</style>" + "<path d='M0 0h1'/>".repeat(2_000) + "</svg>"))
                .contains("more than 1000000 comparisons are needed");
    }

    @Test
    void theSizeIsThatOfTheViewBoxOrOfTheFile() {
        assertThat(Svg.read("<svg width='10mm' height='1in'><path d='M0 0'/></svg>")
                        .svg()
                        .orElseThrow()
                        .xml())
                .contains("viewBox=\"0 0 37.795276 96\"");
        assertThat(told("<svg width='100%'/>")).isEqualTo("- UNREADABLE the SVG has no usable viewBox");
        assertThat(told("<svg viewBox='0 0 0.1 9'/>")).isEqualTo("- UNREADABLE the viewBox has no area");
    }

    private static String told(String svg) {
        List<SvgFinding> findings = Svg.read(svg).findings();
        return findings.stream()
                .map(finding -> finding.place()
                                .map(place -> place.line() + ":" + place.column())
                                .orElse("-")
                        + " " + finding.kind() + " " + finding.message())
                .collect(Collectors.joining("\n"));
    }
}
