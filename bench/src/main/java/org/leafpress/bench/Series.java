package org.leafpress.bench;

import java.util.List;
import java.util.Locale;

/**
 * Times of one job, one for each round.
 *
 * @param millis sorted
 */
record Series(List<Double> millis) {
    Series {
        if (millis.isEmpty()) {
            throw new IllegalArgumentException("no rounds");
        }
        millis = millis.stream().sorted().toList();
    }

    double median() {
        int middle = millis.size() / 2;
        return millis.size() % 2 == 1 ? millis.get(middle) : (millis.get(middle - 1) + millis.get(middle)) / 2;
    }

    /** Quickest and slowest round. */
    String spread() {
        return String.format(Locale.ROOT, "%.2f to %.2f", millis.get(0), millis.get(millis.size() - 1));
    }
}
