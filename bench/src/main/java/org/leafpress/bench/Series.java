package org.leafpress.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * Times of one job, one for each round.
 *
 * @param millis sorted
 */
record Series(double[] millis) {
    Series {
        if (millis.length == 0) {
            throw new IllegalArgumentException("no rounds");
        }
        millis = millis.clone();
        Arrays.sort(millis);
    }

    double median() {
        int middle = millis.length / 2;
        return millis.length % 2 == 1 ? millis[middle] : (millis[middle - 1] + millis[middle]) / 2;
    }

    /** Quickest and slowest round. */
    String spread() {
        return String.format(Locale.ROOT, "%.2f to %.2f", millis[0], millis[millis.length - 1]);
    }
}
