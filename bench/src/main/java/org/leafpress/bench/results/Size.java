package org.leafpress.bench.results;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much is measured.
 *
 * @param topics or leaflets
 * @param rounds how often
 */
public record Size(int topics, int rounds) {
    /** Sizes such as {@code 1000x3,10000x2}. */
    public static List<Size> parse(String text) {
        return Stream.of(text.split(",", -1))
                .map(size -> size.split("x", 2))
                .map(parts -> new Size(Integer.parseInt(parts[0]), parts.length < 2 ? 1 : Integer.parseInt(parts[1])))
                .toList();
    }
}
