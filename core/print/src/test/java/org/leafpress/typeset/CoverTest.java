package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.pdf.PdfUa;

/** The picture on covers decorates: it takes no room, and nobody hears of it. */
class CoverTest {
    private static final PrintSettings BOOKLET = PrintSettings.booklet(PageSize.A4, Palette.standard());
    private static final String DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %s'>"
            + "<rect width='9999' height='9999' fill='#123456'/></svg>";

    private static Printed print(String picture, String size, int lines) {
        String content = "<cover" + picture + "><h1>Title</h1><p>First</p>" + "<p>More</p>".repeat(lines)
                + "</cover><p>Rest</p>";
        return new Typesetter(
                        BOOKLET,
                        Samples.fonts(),
                        name -> name.equals("cover.svg")
                                ? Optional.of(DRAWING.formatted(size).getBytes(StandardCharsets.UTF_8))
                                : Optional.empty())
                .typeset(Samples.document(content));
    }

    private static List<PrintedWord> words(Printed printed) {
        return PrintedWord.of(printed);
    }

    @ParameterizedTest
    @CsvSource({"600 240", "30 4000", "4000 30", "1 1"})
    void aDrawingOfAnyShapeFillsTheFieldAndMovesNothing(String size) {
        Printed plain = print("", size, 2);
        Printed decorated = print(" picture='cover.svg'", size, 2);
        assertThat(decorated.bytes()).isNotEqualTo(plain.bytes());
        assertThat(words(decorated)).isEqualTo(words(plain));
        assertThat(decorated.findings()).isEmpty();
        assertThat(PdfUa.faults(decorated.bytes())).isEmpty();
    }

    @Test
    void aCoverWithoutRoomHasNone() {
        assertThat(print(" picture='cover.svg'", "600 240", 40).bytes())
                .isEqualTo(print("", "600 240", 40).bytes());
    }

    @Test
    void aMissingDrawingIsSaid() {
        assertThat(print(" picture='none.svg'", "600 240", 2).findings())
                .containsExactly(new PrintFinding.UnusablePicture("none.svg", "it is no drawing"));
    }
}
