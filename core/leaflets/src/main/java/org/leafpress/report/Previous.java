package org.leafpress.report;

/** What an earlier report says, for comparison. */
sealed interface Previous {
    /** There is none. */
    record None() implements Previous {}

    /**
     * There is a file, but it cannot be used.
     *
     * @param reason why, as the end of a sentence
     */
    record Unusable(String reason) implements Previous {}

    /** What it says. */
    record Known(JsonReport report) implements Previous {}
}
