package org.leafpress.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report as JSON: {@code docs/report.md} describes it to those who read it with programs of their own. Keys may be
 * added to a version, but none is removed or given another meaning.
 *
 * @param format always {@value #FORMAT}
 * @param version of the format
 * @param date of the report
 * @param site name of the site
 * @param totals findings by severity
 * @param topics by id
 * @param findings those that count, sorted by file and place
 * @param suppressed those that topics let pass, sorted by file and place
 * @param history what reports before this one came to, the oldest first, at most {@value #LONGEST}
 */
record JsonReport(
        String format,
        int version,
        LocalDate date,
        Optional<String> site,
        FindingCounts totals,
        List<JsonTopic> topics,
        List<JsonFinding> findings,
        List<JsonSuppressed> suppressed,
        List<Point> history) {
    static final String FORMAT = "leafpress-report";
    static final int VERSION = 1;
    static final int LONGEST = 36;

    JsonReport {
        topics = List.copyOf(topics);
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        history = List.copyOf(history);
    }

    /** What this report came to. */
    Point point() {
        int overdue = (int) topics.stream().filter(JsonTopic::overdue).count();
        return new Point(date, topics.size(), overdue, totals.errors(), totals.warnings(), totals.infos());
    }

    /**
     * A topic.
     *
     * @param status {@code draft}, {@code approved}, {@code suspended} or {@code withdrawn}; absent if not known
     * @param reviewDue the day of the next review
     * @param reading how easy it is to read, if that can be measured
     */
    record JsonTopic(
            String id,
            String title,
            Optional<String> status,
            Optional<String> owner,
            List<String> languages,
            Optional<LocalDate> lastReview,
            Optional<LocalDate> reviewDue,
            boolean overdue,
            Optional<JsonReading> reading,
            FindingCounts findings) {
        JsonTopic {
            languages = List.copyOf(languages);
        }
    }

    /**
     * How easy a leaflet is to read, without the hard words that the glossary explains.
     *
     * @param formula {@code flesch-kincaid}, for instance
     * @param score to one decimal place
     * @param unsure true if the text is too short for the formula
     */
    record JsonReading(String language, String formula, double score, boolean unsure) {}

    /**
     * A finding.
     *
     * @param line 1-based; absent when the whole file is meant
     * @param column 1-based, in UTF-16 code units
     * @param length in UTF-16 code units
     * @param times how many findings of its kind in its file it stands for; 1 but for the last of very many
     */
    record JsonFinding(
            String code,
            String severity,
            String file,
            Optional<Integer> line,
            Optional<Integer> column,
            Optional<Integer> length,
            String message,
            Optional<String> help,
            int times) {
        /** As in {@link QualityReport#identity}. */
        String identity() {
            return code + " " + file + " " + message;
        }
    }

    /**
     * A finding that a topic lets pass.
     *
     * @param reason why, in its authors' words
     */
    record JsonSuppressed(JsonFinding finding, String reason) {}

    /** What a report came to, in a few numbers. */
    record Point(LocalDate date, int topics, int overdue, int errors, int warnings, int infos) {}
}
