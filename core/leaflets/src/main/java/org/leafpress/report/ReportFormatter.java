package org.leafpress.report;

/** A way out of a report: one file for one kind of reader. */
interface ReportFormatter {
    /** The name of the file. */
    String file();

    /** Its text. */
    String format(QualityReport report);
}
