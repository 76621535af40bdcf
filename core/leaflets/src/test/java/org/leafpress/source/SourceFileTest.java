package org.leafpress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.leafpress.diagnostic.Place;

class SourceFileTest {
    @Test
    void everyKindOfLineEndCountsOnce() {
        SourceFile file = SourceFile.of("x.yaml", "a\r\nb\rc\nd");
        assertThat(file.text()).isEqualTo("a\nb\nc\nd");
        assertThat(file.place(file.text().indexOf('d'), file.text().length())).isEqualTo(Place.at("x.yaml", 4, 1, 1));
    }

    @Test
    void aByteOrderMarkTakesNoColumn() {
        SourceFile file = SourceFile.of("x.yaml", "\uFEFFab");
        assertThat(file.place(1, 2)).isEqualTo(Place.at("x.yaml", 1, 2, 1));
    }

    @Test
    void columnsCountUtf16Units() {
        SourceFile file = SourceFile.of("x.yaml", "\uD83D\uDE00ab");
        assertThat(file.place(2, 4)).isEqualTo(Place.at("x.yaml", 1, 3, 2));
    }

    @Test
    void aPlaceEndsWithItsLine() {
        assertThat(SourceFile.of("x.yaml", "abc\ndef").place(1, 6)).isEqualTo(Place.at("x.yaml", 1, 2, 2));
    }

    @Test
    void theEndOfTheTextHasAPlace() {
        assertThat(SourceFile.of("x.yaml", "ab\n").place(3, 3)).isEqualTo(Place.at("x.yaml", 2, 1, 1));
    }

    @Test
    void anOffsetBehindTheTextIsAnError() {
        SourceFile file = SourceFile.of("x.yaml", "ab");
        assertThatThrownBy(() -> file.place(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linesAreFoundByNumber() {
        SourceFile file = SourceFile.of("x.yaml", "a\r\n\r\nb");
        assertThat(file.line(1)).contains("a");
        assertThat(file.line(2)).contains("");
        assertThat(file.line(3)).contains("b");
        assertThat(file.line(0)).isEmpty();
        assertThat(file.line(4)).isEmpty();
    }

    @Test
    void theFolderIsThePathWithoutTheName() {
        assertThat(SourceFile.of("a/b/c.yaml", "").folder()).isEqualTo("a/b");
        assertThat(SourceFile.of("c.yaml", "").folder()).isEmpty();
    }
}
