package org.leafpress.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.leafpress.check.wording.StyleLimit;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Printable;
import org.leafpress.model.Labels;
import org.leafpress.model.topic.Status;
import org.leafpress.render.text.Dates;
import org.leafpress.render.view.Link;
import org.leafpress.report.view.OverviewParts;
import org.leafpress.report.view.ReportBody;
import org.leafpress.report.view.ReportBody.FindingView;

/** Makes the first page of a report: what stands in the way, what needs someone, how it has changed. */
final class Overviews {
    private final QualityReport report;
    private final Dates dates;
    private final List<OverviewParts.WordsRow> words;

    Overviews(QualityReport report, Dates dates, List<OverviewParts.WordsRow> words) {
        this.report = report;
        this.dates = dates;
        this.words = words;
    }

    ReportBody.Overview of(BiFunction<Diagnostic, String, FindingView> view) {
        FindingCounts counts = report.counts();
        Optional<Trend> trend = Trend.of(report);
        return new ReportBody.Overview(
                counts.errors() > 0 ? "errors" : counts.warnings() > 0 ? "warnings" : "clean",
                counts.errors(),
                counts.warnings(),
                tiles(trend),
                report.previous() instanceof Previous.Unusable unusable
                        ? Optional.of(Printable.of(unusable.reason()))
                        : Optional.empty(),
                report.byNeed().stream().map(this::row).toList(),
                shared(),
                statuses(),
                readings(),
                report.limits().of(StyleLimit.READING_AGE),
                rules(),
                reviews(),
                unplanned(),
                new OwnersDuties(report, dates).rows(),
                words,
                trend.map(known -> new TrendViews(dates, view).of(known)));
    }

    private List<OverviewParts.Tile> tiles(Optional<Trend> trend) {
        FindingCounts counts = report.counts();
        return List.of(
                tile("topics", report.topics().size(), false, trend, JsonReport.Point::topics),
                tile("errors", counts.errors(), true, trend, JsonReport.Point::errors),
                tile("warnings", counts.warnings(), false, trend, JsonReport.Point::warnings),
                tile("overdue", report.overdue().size(), true, trend, JsonReport.Point::overdue),
                new OverviewParts.Tile(
                        "hard",
                        (int) readings().stream()
                                .filter(OverviewParts.ReadingRow::hard)
                                .count(),
                        false,
                        Optional.empty()));
    }

    private static OverviewParts.Tile tile(
            String id, int value, boolean bad, Optional<Trend> trend, ToIntFunction<JsonReport.Point> count) {
        return new OverviewParts.Tile(
                id,
                value,
                bad && value > 0,
                trend.map(known -> value - count.applyAsInt(known.before())).map(Overviews::change));
    }

    private static OverviewParts.Change change(int by) {
        return new OverviewParts.Change(by > 0 ? "more" : by < 0 ? "fewer" : "same", Math.abs(by));
    }

    private OverviewParts.TopicRow row(TopicState topic) {
        FindingCounts counts = topic.counts();
        return new OverviewParts.TopicRow(
                link(topic),
                topic.id(),
                topic.status().map(Labels::of),
                topic.reviewDue().map(dates::write),
                topic.isOverdue(),
                topic.topic().isPresent(),
                counts.errors(),
                counts.warnings(),
                counts.infos());
    }

    static Link link(TopicState topic) {
        return new Link(ReportPaths.topic(topic.id()), Printable.of(topic.title()));
    }

    private Optional<OverviewParts.SharedRow> shared() {
        FindingCounts counts = FindingCounts.of(report.sharedFindings());
        return counts.total() == 0
                ? Optional.empty()
                : Optional.of(new OverviewParts.SharedRow(
                        new Link(ReportPaths.SHARED, ""), counts.errors(), counts.warnings(), counts.infos()));
    }

    private List<OverviewParts.Bar> statuses() {
        List<OverviewParts.Bar> bars = new ArrayList<>();
        for (Status status : Status.values()) {
            bars.add(bar(Labels.of(status), (int) report.topics().stream()
                    .filter(topic -> topic.status().equals(Optional.of(status)))
                    .count()));
        }
        int unknown = (int) report.topics().stream()
                .filter(topic -> topic.status().isEmpty())
                .count();
        if (unknown > 0) {
            bars.add(bar("unknown", unknown));
        }
        return bars;
    }

    private OverviewParts.Bar bar(String id, int count) {
        return new OverviewParts.Bar(id, count, percent(count, report.topics().size()));
    }

    private List<OverviewParts.ReadingRow> readings() {
        List<OverviewParts.ReadingRow> rows = new ArrayList<>();
        for (TopicState topic : report.topics()) {
            topic.reading()
                    .ifPresent(reading -> rows.add(new OverviewParts.ReadingRow(
                            link(topic),
                            reading.language().value(),
                            reading.score().formula().title(),
                            reading.score().rounded(),
                            reading.percent(report.limits()),
                            reading.isHard(report.limits()),
                            reading.isUnsure())));
        }
        rows.sort(Comparator.comparing(
                row -> -row.percent().map(unused -> row.score()).orElse(0.0)));
        return rows;
    }

    private List<OverviewParts.RuleRow> rules() {
        SortedMap<Code, List<Diagnostic>> broken = report.byRule();
        int most = broken.values().stream()
                .mapToInt(findings -> FindingCounts.of(findings).total())
                .max()
                .orElse(0);
        List<OverviewParts.RuleRow> rows = new ArrayList<>();
        for (Map.Entry<Code, List<Diagnostic>> rule : broken.entrySet()) {
            int count = FindingCounts.of(rule.getValue()).total();
            rows.add(new OverviewParts.RuleRow(
                    rule.getKey().id(),
                    new Link(
                            ReportPaths.RULES + "#" + ReportPaths.rule(rule.getKey()),
                            rule.getKey().title()),
                    ReportPages.gravest(rule.getValue()).label(),
                    count,
                    (int) rule.getValue().stream()
                            .map(finding -> finding.place().file())
                            .distinct()
                            .count(),
                    percent(count, most)));
        }
        return rows;
    }

    /** The months in which reviews are due, and before them what is overdue. */
    private List<OverviewParts.Month> reviews() {
        SortedMap<YearMonth, List<Link>> months = new TreeMap<>();
        List<Link> overdue = report.overdue().stream().map(Overviews::link).toList();
        for (TopicState topic : report.topics()) {
            Optional<LocalDate> due = topic.reviewDue().filter(day -> !day.isBefore(report.date()));
            due.ifPresent(day -> months.computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>())
                    .add(link(topic)));
        }
        int most = IntStream.concat(
                        IntStream.of(overdue.size()), months.values().stream().mapToInt(List::size))
                .max()
                .orElse(0);
        List<OverviewParts.Month> views = new ArrayList<>();
        if (!overdue.isEmpty()) {
            views.add(new OverviewParts.Month(Optional.empty(), true, overdue, percent(overdue.size(), most)));
        }
        months.forEach((month, topics) -> views.add(
                new OverviewParts.Month(Optional.of(dates.write(month)), false, topics, percent(topics.size(), most))));
        return views;
    }

    private List<Link> unplanned() {
        return report.topics().stream()
                .filter(topic -> topic.status()
                        .filter(status -> status != Status.WITHDRAWN)
                        .isPresent())
                .filter(topic -> topic.reviewDue().isEmpty())
                .map(Overviews::link)
                .toList();
    }

    /** A part of a whole in per cent, at least 1 if there is any. */
    static int percent(int part, int whole) {
        return part <= 0 ? 0 : (int) Math.max(1, Math.min(100, Math.round(100.0 * part / Math.max(1, whole))));
    }
}
