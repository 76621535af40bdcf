package org.leafpress.bench.results;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A figure of one job, once for each round.
 *
 * @param values sorted
 */
public record Series(List<Double> values) {
    public Series {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no rounds");
        }
        values = values.stream().sorted().toList();
    }

    /** A figure of some runs. */
    public static <T> Series of(List<T> runs, ToDoubleFunction<T> figure) {
        return new Series(runs.stream().map(figure::applyAsDouble).toList());
    }

    /** A figure of some runs divided by that of others, round by round. */
    public static <T> Series ratios(List<T> above, List<T> below, ToDoubleFunction<T> figure) {
        return new Series(IntStream.range(0, above.size())
                .mapToObj(round -> figure.applyAsDouble(above.get(round)) / figure.applyAsDouble(below.get(round)))
                .toList());
    }

    /** The one in the middle, or half way between two. */
    public double median() {
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    /** Least and most. */
    public String spread() {
        return String.format(Locale.ROOT, "%.2f to %.2f", values.get(0), values.get(values.size() - 1));
    }

    /** The median, and least and most behind it if there were more rounds than one. */
    @Override
    public String toString() {
        String median = String.format(Locale.ROOT, "%.2f", median());
        return values.size() == 1 ? median + " (once)" : median + " (" + spread() + ")";
    }
}
