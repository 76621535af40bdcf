package org.leafpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Printable;
import org.leafpress.render.text.Dates;
import org.leafpress.report.view.OverviewParts;
import org.leafpress.report.view.ReportBody.FindingView;

/** How the counts of findings went from report to report, and which findings came and went. */
record TrendViews(Dates dates, BiFunction<Diagnostic, String, FindingView> view) {
    /** New and gone findings that are listed. */
    private static final int MOST_CHANGES = 20;

    OverviewParts.TrendView of(Trend trend) {
        List<JsonReport.Point> points = new ArrayList<>(trend.history());
        points.add(trend.now());
        int highest = points.stream()
                .mapToInt(point -> Math.max(point.errors(), point.warnings()))
                .max()
                .orElse(0);
        return new OverviewParts.TrendView(
                dates.write(trend.since()),
                trend.fresh().stream()
                        .limit(MOST_CHANGES)
                        .map(finding -> view.apply(finding, ReportPaths.OVERVIEW))
                        .toList(),
                Math.max(0, trend.fresh().size() - MOST_CHANGES),
                trend.gone().stream()
                        .limit(MOST_CHANGES)
                        .map(finding -> new OverviewParts.GoneView(
                                Printable.of(finding.code()),
                                Printable.of(finding.file()),
                                Printable.of(finding.message())))
                        .toList(),
                Math.max(0, trend.gone().size() - MOST_CHANGES),
                points.stream().map(this::point).toList(),
                line(points, JsonReport.Point::errors, highest),
                line(points, JsonReport.Point::warnings, highest),
                highest);
    }

    private OverviewParts.PointView point(JsonReport.Point point) {
        return new OverviewParts.PointView(
                dates.write(point.date()), point.errors(), point.warnings(), point.overdue(), point.topics());
    }

    /** A polyline over the whole width of a box of 100 by 100, with 0 at its bottom. */
    private static String line(List<JsonReport.Point> points, ToIntFunction<JsonReport.Point> count, int highest) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            out.append(i == 0 ? "" : " ")
                    .append(i * 100 / (points.size() - 1))
                    .append(',')
                    .append(100 - Overviews.percent(count.applyAsInt(points.get(i)), highest));
        }
        return out.toString();
    }
}
