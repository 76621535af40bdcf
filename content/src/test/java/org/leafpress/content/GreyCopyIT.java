package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Text can be read in a black-and-white copy: a contrast of 7 to 1 (WCAG 2.2, 1.4.6) in colour, and between the greys that
 * a copier makes of the colours (luma of ITU-R BT.601).
 */
class GreyCopyIT {
    static Stream<Arguments> textAndWhatIsBehindIt() throws IOException {
        try (InputStream in = GreyCopyIT.class.getResourceAsStream("/org/leafpress/theme/print/colours.yaml")) {
            JsonNode colours = YAMLMapper.builder().build().readTree(in);
            List<Arguments> pairs = new ArrayList<>();
            for (String text : List.of("text", "heading", "link")) {
                pairs.add(Arguments.of(
                        text,
                        "tint",
                        colours.path(text).asString(),
                        colours.path("tint").asString()));
                for (JsonNode tone : colours.path("tones")) {
                    pairs.add(Arguments.of(
                            text,
                            "card " + tone.path("name").asString(),
                            colours.path(text).asString(),
                            tone.path("fill").asString()));
                }
            }
            for (JsonNode tone : colours.path("tones")) {
                pairs.add(Arguments.of(
                        "label",
                        "band " + tone.path("name").asString(),
                        tone.path("band-text").asString(),
                        tone.path("band").asString()));
            }
            for (String text : List.of("text", "heading", "link", "muted")) {
                pairs.add(Arguments.of(text, "paper", colours.path(text).asString(), "#ffffff"));
            }
            assertThat(pairs).hasSizeGreaterThan(30);
            return pairs.stream();
        }
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("textAndWhatIsBehindIt")
    void textStandsOut(String what, String where, String text, String behind) {
        assertThat(contrast(luminance(text), luminance(behind))).isGreaterThanOrEqualTo(7);
        assertThat(contrast(linear(luma(text)), linear(luma(behind)))).isGreaterThanOrEqualTo(7);
    }

    static List<PrintedLeaflet> triFolds() {
        return PrintedLeaflet.triFolds();
    }

    /** As it is on paper: the colour of each letter, and the grey that is seen most around it. */
    @ParameterizedTest
    @MethodSource("triFolds")
    void printedLettersStandOut(PrintedLeaflet leaflet) throws IOException {
        List<GreyLetter> letters = GreyLetter.of(leaflet.bytes());
        assertThat(letters).hasSizeGreaterThan(1500);
        assertThat(letters.stream().filter(letter -> letter.behind() < 0.99).count())
                .as("letters on cards and tints; a leaflet without care advice of its own has few")
                .isGreaterThan(200);
        assertThat(letters)
                .allSatisfy(letter -> assertThat(contrast(linear(letter.grey()), linear(letter.behind())))
                        .isGreaterThanOrEqualTo(7));
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(part(colour, 1)) + 0.7152 * linear(part(colour, 3)) + 0.0722 * linear(part(colour, 5));
    }

    private static double luma(String colour) {
        return 0.299 * part(colour, 1) + 0.587 * part(colour, 3) + 0.114 * part(colour, 5);
    }

    private static double part(String colour, int start) {
        return Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
