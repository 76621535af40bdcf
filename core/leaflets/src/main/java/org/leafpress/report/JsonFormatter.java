package org.leafpress.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Span;
import org.leafpress.model.Day;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.review.Review;
import org.leafpress.model.topic.TopicFacts;
import tools.jackson.core.JacksonException;

/** Writes a report as Leafpress's own JSON, and reads what an earlier one wrote. */
final class JsonFormatter implements ReportFormatter {
    /** A report on 10,000 topics with a few findings each has some 10 MB. */
    private static final int MOST_BYTES = 64 << 20;

    @Override
    public String file() {
        return "report.json";
    }

    @Override
    public String format(QualityReport report) {
        return Json.writePretty(json(report));
    }

    private static JsonReport json(QualityReport report) {
        return new JsonReport(
                JsonReport.FORMAT,
                JsonReport.VERSION,
                report.date(),
                report.site(),
                report.counts(),
                report.topics().stream().map(topic -> json(topic)).toList(),
                report.findings().stream().map(finding -> json(finding)).toList(),
                report.suppressed().stream()
                        .map(suppressed ->
                                new JsonReport.JsonSuppressed(json(suppressed.finding()), suppressed.reason()))
                        .toList(),
                history(report));
    }

    private static JsonReport.JsonTopic json(TopicState topic) {
        return new JsonReport.JsonTopic(
                topic.id(),
                topic.title(),
                topic.status().map(Labels::of),
                topic.facts().map(facts -> facts.owner().value()),
                topic.languages().stream().map(LanguageTag::value).toList(),
                topic.facts().flatMap(TopicFacts::review).flatMap(Review::last).map(Day::date),
                topic.reviewDue(),
                topic.isOverdue(),
                topic.reading().map(JsonFormatter::json),
                topic.counts());
    }

    private static JsonReport.JsonReading json(ReadingEase reading) {
        return new JsonReport.JsonReading(
                reading.language().value(),
                Labels.of(reading.score().formula()),
                reading.score().rounded(),
                reading.isUnsure());
    }

    private static JsonReport.JsonFinding json(Diagnostic finding) {
        Optional<Span> span = finding.place().span();
        return new JsonReport.JsonFinding(
                finding.code().id(),
                finding.severity().label(),
                finding.place().file(),
                span.map(Span::line),
                span.map(Span::column),
                span.map(Span::length),
                finding.message(),
                finding.help(),
                FindingCounts.times(finding));
    }

    /** The history of the previous report, and what that one came to itself. */
    static List<JsonReport.Point> history(QualityReport report) {
        if (!(report.previous() instanceof Previous.Known known)) {
            return List.of();
        }
        List<JsonReport.Point> history = new ArrayList<>(known.report().history());
        history.add(known.report().point());
        return List.copyOf(history.subList(Math.max(0, history.size() - JsonReport.LONGEST), history.size()));
    }

    /** Reads an earlier report. Whatever is in the file, this does not throw. */
    static Previous read(Path file) {
        if (!Files.exists(file)) {
            return new Previous.Unusable("there is no such file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? new Previous.Unusable("it is larger than " + (MOST_BYTES >> 20) + " MiB")
                    : read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Previous.Unusable("it cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private static Previous read(String json) {
        try {
            JsonReport report = Json.read(json, JsonReport.class);
            if (report == null || !JsonReport.FORMAT.equals(report.format())) {
                return new Previous.Unusable("it is not a report of Leafpress");
            }
            return report.version() == JsonReport.VERSION
                    ? new Previous.Known(report)
                    : new Previous.Unusable(
                            "its format has version " + report.version() + ", not " + JsonReport.VERSION);
        } catch (JacksonException e) {
            return new Previous.Unusable("it is not a report of Leafpress");
        }
    }
}
