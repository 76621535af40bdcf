package org.leafpress.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.diagnostic.Diagnostic;

/**
 * What has changed since an earlier report. Findings are compared without their lines, which move with every edit.
 *
 * @param since date of that report
 * @param before what that report came to
 * @param now what this report comes to
 * @param fresh findings that it did not have
 * @param gone findings that only it had
 * @param history what the reports up to it came to, the oldest first; at least that one
 */
record Trend(
        LocalDate since,
        JsonReport.Point before,
        JsonReport.Point now,
        List<Diagnostic> fresh,
        List<JsonReport.JsonFinding> gone,
        List<JsonReport.Point> history) {
    Trend {
        fresh = List.copyOf(fresh);
        gone = List.copyOf(gone);
        history = List.copyOf(history);
    }

    /** Empty if there is nothing to compare with. */
    static Optional<Trend> of(QualityReport report) {
        if (!(report.previous() instanceof Previous.Known known)) {
            return Optional.empty();
        }
        JsonReport before = known.report();
        Map<String, Integer> left = new HashMap<>();
        before.findings().forEach(finding -> left.merge(finding.identity(), 1, Integer::sum));
        List<Diagnostic> fresh = new ArrayList<>();
        for (Diagnostic finding : report.findings()) {
            if (left.merge(QualityReport.identity(finding), -1, Integer::sum) < 0) {
                fresh.add(finding);
            }
        }
        List<JsonReport.JsonFinding> gone = new ArrayList<>();
        for (JsonReport.JsonFinding finding : before.findings()) {
            if (left.merge(finding.identity(), -1, Integer::sum) >= 0) {
                gone.add(finding);
            }
        }
        FindingCounts counts = report.counts();
        JsonReport.Point now = new JsonReport.Point(
                report.date(),
                report.topics().size(),
                report.overdue().size(),
                counts.errors(),
                counts.warnings(),
                counts.infos());
        return Optional.of(new Trend(before.date(), before.point(), now, fresh, gone, JsonFormatter.history(report)));
    }
}
