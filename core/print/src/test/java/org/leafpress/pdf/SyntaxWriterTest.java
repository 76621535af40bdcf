package org.leafpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SyntaxWriterTest {
    private static String text(SyntaxWriter tokens) {
        return new String(tokens.bytes(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void numbersAreAsShortAsTheyCanBe() {
        SyntaxWriter tokens = new SyntaxWriter();
        tokens.number(1).number(-0.5).number(12.345).number(0.001).number(-7.10);
        assertThat(text(tokens)).isEqualTo("1 -0.5 12.35 0 -7.1");
    }

    @Test
    void numbersThatNoPageCanHoldAreKeptToTheLimit() {
        assertThat(text(new SyntaxWriter().number(1e300))).isEqualTo("10000000");
        assertThatThrownBy(() -> new SyntaxWriter().number(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textIsEscapedOrWrittenAsUtf16() {
        assertThat(text(new SyntaxWriter().text("a(b)\\"))).isEqualTo("(a\\(b\\)\\\\)");
        assertThat(text(new SyntaxWriter().text("\u00e9\uD83D\uDCA7"))).isEqualTo("<FEFF00E9D83DDCA7>");
    }

    @Test
    void tokensAreApartOnlyWhereTheyMustBe() {
        SyntaxWriter tokens = new SyntaxWriter();
        tokens.open()
                .name("A")
                .name("B")
                .name("C")
                .integer(1)
                .name("D")
                .openArray()
                .integer(2)
                .ref(new ObjectRef(3));
        tokens.closeArray().close();
        assertThat(text(tokens)).isEqualTo("<</A/B/C 1/D[2 3 0 R]>>");
    }
}
