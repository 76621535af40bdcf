package org.leafpress.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.diagnostic.Place;

class RecordCodecTest {
    sealed interface Shape {
        record Dot() implements Shape {}

        record Many(List<Shape> shapes) implements Shape {}
    }

    enum Colour {
        RED,
        GREEN
    }

    record Everything(
            String text,
            int number,
            long large,
            boolean yes,
            LocalDate day,
            URI address,
            Colour colour,
            Optional<String> perhaps,
            Optional<Integer> missing,
            SortedMap<String, List<Colour>> map,
            Shape shape,
            Place place) {}

    record Wide(long value) {}

    record Unknown(StringBuilder text) {}

    private static Everything everything(String text, Place place) {
        return new Everything(
                text,
                -1,
                Long.MIN_VALUE,
                true,
                LocalDate.of(1899, 12, 31),
                URI.create("https://example.org/?q=%C3%A9"),
                Colour.GREEN,
                Optional.of(text),
                Optional.empty(),
                new TreeMap<>(Map.of("b", List.of(Colour.RED, Colour.RED), "a", List.of())),
                new Shape.Many(List.of(new Shape.Dot(), new Shape.Many(List.of()))),
                place);
    }

    @Test
    void readsBackWhatItWrote() {
        Everything value = everything("Zażółć, 😀, \u0000, \u202e", Place.at("topics/a/en.yaml", 3, 4, 5));
        RecordCodec codec = RecordCodec.whole();
        assertThat(codec.read(Everything.class, codec.write(Everything.class, value)))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE})
    void readsBackAnyNumber(long value) {
        RecordCodec codec = RecordCodec.whole();
        Wide number = new Wide(value);
        assertThat(codec.read(Wide.class, codec.write(Wide.class, number))).isEqualTo(number);
    }

    @Test
    void writesTheSameBytesEachTime() {
        Everything value = everything("text", Place.file("a.yaml"));
        assertThat(RecordCodec.whole().write(Everything.class, value))
                .isEqualTo(RecordCodec.whole().write(Everything.class, value));
    }

    @Test
    void hashesWhatIsSaidAndNotWhere() {
        RecordCodec said = RecordCodec.withoutPlaces();
        Everything here = everything("text", Place.at("a.yaml", 1, 1, 4));
        Everything there = everything("text", Place.at("b.yaml", 9, 9, 4));
        assertThat(said.hash(Everything.class, here)).isEqualTo(said.hash(Everything.class, there));
        assertThat(said.hash(Everything.class, everything("other text", Place.at("a.yaml", 1, 1, 4))))
                .isNotEqualTo(said.hash(Everything.class, here));
        assertThat(RecordCodec.whole().hash(Everything.class, here))
                .isNotEqualTo(RecordCodec.whole().hash(Everything.class, there));
    }

    @Test
    void refusesATypeThatItDoesNotKnow() {
        Unknown value = new Unknown(new StringBuilder());
        assertThatThrownBy(() -> RecordCodec.whole().write(Unknown.class, value))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
