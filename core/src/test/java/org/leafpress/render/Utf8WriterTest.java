package org.leafpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WriterTest {
    /** From each length of UTF-8, and both halves of pairs. */
    private static final String SIGNS = "a\u007f\u0080é\u07ff\u0800ب\uffff\ud800\udbff\udc00\udfff";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Call 999",
                "Grüße, ćwiczenia",
                "پٹھوں کا پھڑکنا",
                "肌肉抽搐",
                "😀 and 𠜎",
                "half \ud83d",
                "\ude00 half",
                "\ud83d\ud83d\ude00\ude00",
                "\ud83dx"
            })
    void writesWhatJavaEncodes(String text) {
        assertThat(written(text, text.length())).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itDoesNotMatterHowTextIsCutUp(int seed) {
        Random random = new Random(seed);
        String text = IntStream.range(0, 40_000)
                .map(unused -> SIGNS.charAt(random.nextInt(SIGNS.length())))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(written(text, 1 + random.nextInt(100))).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    private static IntStream seeds() {
        return IntStream.range(0, 5);
    }

    /** Writes in pieces, by each of the ways in turn. */
    private static byte[] written(String text, int piece) {
        Utf8Writer writer = new Utf8Writer();
        int way = 0;
        for (int from = 0; from < text.length(); from += piece) {
            int count = Math.min(piece, text.length() - from);
            switch (way++ % 3) {
                case 0 -> writer.write(text, from, count);
                case 1 -> writer.write(text.toCharArray(), from, count);
                default -> text.substring(from, from + count).chars().forEach(writer::write);
            }
        }
        return writer.bytes();
    }
}
