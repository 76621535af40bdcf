package org.leafpress.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leafpress.check.Findings;
import org.leafpress.check.wording.StyleLimits;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.Content;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.site.Site;
import org.leafpress.quality.QualityMeter;
import org.leafpress.source.ContentFolder;

/**
 * What is known about the content on a day: the one thing that every way out writes from.
 *
 * @param date the day of the report
 * @param site name of the site, if known
 * @param limits that hold on the site
 * @param topics by id
 * @param shared the files outside of topics that have findings, sorted
 * @param findings those that count, sorted
 * @param suppressed those that topics let pass, sorted
 * @param folder the content, to show the lines that findings point at
 * @param previous what an earlier report said
 */
record QualityReport(
        LocalDate date,
        Optional<String> site,
        StyleLimits limits,
        List<TopicState> topics,
        List<String> shared,
        List<Diagnostic> findings,
        List<Findings.Suppressed> suppressed,
        ContentFolder folder,
        Previous previous) {
    private static final String TOPICS = "topics";

    QualityReport {
        topics = List.copyOf(topics);
        shared = List.copyOf(shared);
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /** Sorts what is known by topic. */
    static QualityReport of(
            LocalDate date, ContentFolder folder, Content content, Findings findings, Previous previous) {
        Map<String, List<Diagnostic>> byFolder = findings.counted().stream()
                .collect(Collectors.groupingBy(
                        finding -> folderOf(finding.place().file()).orElse("")));
        Map<String, List<Findings.Suppressed>> passed = findings.suppressed().stream()
                .collect(Collectors.groupingBy(suppressed ->
                        folderOf(suppressed.finding().place().file()).orElse("")));
        Map<String, IllustratedTopic> known = content.topics().stream()
                .collect(Collectors.toMap(topic -> topic.topic().id().value(), Function.identity()));
        Optional<QualityMeter> meter = content.site().map(QualityMeter::new);
        Diagnostics unreadable = new Diagnostics(); // Whoever read the content has reported these.
        TreeSet<String> ids = new TreeSet<>(folder.folders(TOPICS, unreadable));
        ids.addAll(known.keySet());
        List<TopicState> topics = new ArrayList<>();
        for (String id : ids) {
            Optional<IllustratedTopic> read = Optional.ofNullable(known.get(id));
            topics.add(new TopicState(
                    id,
                    read.map(IllustratedTopic::topic),
                    read.map(IllustratedTopic::governance),
                    read.map(topic -> VersionPair.of(topic.topic(), folder)).orElse(List.of()),
                    read.flatMap(topic -> meter.map(quality -> quality.measure(topic.topic(), topic.governance()))),
                    folder.allFiles(TOPICS + "/" + id, unreadable).stream()
                            .filter(TopicState::isText)
                            .toList(),
                    byFolder.getOrDefault(id, List.of()),
                    passed.getOrDefault(id, List.of())));
        }
        List<String> shared = findings.counted().stream()
                .map(finding -> finding.place().file())
                .filter(file -> folderOf(file).filter(ids::contains).isEmpty())
                .distinct()
                .sorted()
                .toList();
        return new QualityReport(
                date,
                name(content),
                new StyleLimits(
                        content.site().map(site -> site.facts().checks()).orElse(List.of())),
                topics,
                shared,
                findings.counted(),
                findings.suppressed(),
                folder,
                previous);
    }

    private static Optional<String> name(Content content) {
        return content.site().flatMap(QualityReport::name);
    }

    private static Optional<String> name(Site site) {
        LanguageTag first = site.facts().languages().get(0);
        return Optional.ofNullable(site.texts().get(first))
                .map(text -> text.name().value());
    }

    /** The folder of a topic that a path leads into. */
    private static Optional<String> folderOf(String file) {
        int start = TOPICS.length() + 1;
        int end = file.indexOf('/', start);
        return file.startsWith(TOPICS + "/") && end > start
                ? Optional.of(file.substring(start, end))
                : Optional.empty();
    }

    /** The topic that a file belongs to; empty for one outside of topics. */
    Optional<String> topicOf(String file) {
        return shared.contains(file) ? Optional.empty() : folderOf(file);
    }

    /** The findings that stand in no topic. */
    List<Diagnostic> sharedFindings() {
        return findings.stream()
                .filter(finding -> shared.contains(finding.place().file()))
                .toList();
    }

    FindingCounts counts() {
        return FindingCounts.of(findings);
    }

    /** Topics whose day of review has passed. */
    List<TopicState> overdue() {
        return topics.stream().filter(TopicState::isOverdue).toList();
    }

    /** Topics in the order in which they need someone: most errors first, then overdue ones, then most warnings. */
    List<TopicState> byNeed() {
        return topics.stream()
                .sorted(Comparator.comparing(
                                (TopicState topic) -> -topic.counts().errors())
                        .thenComparing(topic -> !topic.isOverdue())
                        .thenComparing(topic -> -topic.counts().warnings())
                        .thenComparing(TopicState::id))
                .toList();
    }

    /** The findings of each kind, by code. */
    SortedMap<Code, List<Diagnostic>> byRule() {
        return findings.stream().collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.toList()));
    }

    /** What tells findings of two reports apart, or together: all but the line, which moves with every edit above it. */
    static String identity(Diagnostic finding) {
        return finding.code().id() + " " + finding.place().file() + " " + finding.message();
    }
}
