package org.leafpress.bench.results;

import java.util.Locale;

/** What Leafpress is to reach. */
public enum Target {
    HUGO_YAML_10000("HTML of 10,000 topics, pace beside Hugo on the same YAML", Bound.AT_LEAST, 4, "times"),
    HUGO_JSON_10000("HTML of 10,000 topics, pace beside Hugo on JSON", Bound.AT_LEAST, 1.5, "times"),
    HUGO_YAML_1000("HTML of 1,000 topics, pace beside Hugo on the same YAML", Bound.AT_LEAST, 1, "times"),
    JBAKE_1000("HTML of 1,000 topics, pace beside JBake", Bound.AT_LEAST, 30, "times"),
    HEAP_10000("heap for 10,000 topics", Bound.AT_MOST, 128, "MB"),
    HEAP_50000("heap for 50,000 topics", Bound.AT_MOST, 128, "MB"),
    RESIDENT_10000(
            "resident memory for 10,000 topics, Hugo's on YAML divided by Leafpress's", Bound.AT_LEAST, 8, "times"),
    UNCHANGED_10000("unchanged 10,000 topics, beyond Maven's own start", Bound.AT_MOST, 0.3, "s"),
    CHANGED_10000("one topic of 10,000 changed, beyond Maven's own start", Bound.AT_MOST, 0.5, "s"),
    CHANGED_WARM_10000("one topic of 10,000 changed, core in a warm JVM", Bound.AT_MOST, 50, "ms"),
    GROWTH("time for a topic at 10,000, divided by that at 1,000", Bound.AT_MOST, 1, "times"),
    PREVIEW_100("save to event in the preview of 100 topics", Bound.AT_MOST, 50, "ms"),
    PREVIEW_1000("save to event in the preview of 1,000 topics", Bound.AT_MOST, 50, "ms"),
    PREVIEW_10000("save to event in the preview of 10,000 topics", Bound.AT_MOST, 50, "ms"),
    CHECKS_1000("all rules on 1,000 topics, time beside making their pages", Bound.AT_MOST, 1, "times"),
    PRINT_10000("PDFs of 10,000 leaflets in 4 formats, pace beside OpenHTMLtoPDF", Bound.AT_LEAST, 5, "times"),
    LANGUAGES_100(
            "time for a further page from 5 to 20 languages, divided by that from 1 to 5", Bound.AT_MOST, 1.1, "times");

    private enum Bound {
        AT_LEAST,
        AT_MOST
    }

    private final String work;
    private final Bound bound;
    private final double value;
    private final String unit;

    Target(String work, Bound bound, double value, String unit) {
        this.work = work;
        this.bound = bound;
        this.value = value;
        this.unit = unit;
    }

    String work() {
        return work;
    }

    String unit() {
        return unit;
    }

    String goal() {
        String number = value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
        return (bound == Bound.AT_LEAST ? "at least " : "at most ") + number + " " + unit;
    }

    boolean isMetBy(double measured) {
        return bound == Bound.AT_LEAST ? measured >= value : measured <= value;
    }
}
