package org.leafpress.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Printable;
import org.leafpress.diagnostic.Severity;
import org.leafpress.diagnostic.Span;
import org.leafpress.model.Day;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.review.Review;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.render.Messages;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.Theme;
import org.leafpress.render.text.Dates;
import org.leafpress.render.view.Link;
import org.leafpress.report.view.OverviewParts;
import org.leafpress.report.view.ReportBody;
import org.leafpress.report.view.ReportBody.FindingView;
import org.leafpress.report.view.ReportPage;
import org.leafpress.report.view.SourceParts;
import org.leafpress.report.view.SourceParts.FileView;
import org.leafpress.report.view.TopicDetails;

/** The pages of a report. Thread-safe. */
final class ReportPages {
    /** Findings and what is said of rules are in English, so the words around them are, too. */
    static final LanguageTag LANGUAGE = new LanguageTag("en-GB");

    /** Findings of one rule that its page lists; the pages of the topics have them all. */
    private static final int MOST_PER_RULE = 50;

    private final QualityReport report;
    private final RuleBook rules;
    private final Theme theme;
    private final Messages messages;
    private final Dates dates;
    private final List<OverviewParts.WordsRow> words;
    private final List<Link> files;

    /**
     * The pages of a report.
     *
     * @param messages the theme's words for reports in {@link #LANGUAGE}
     * @param words languages of the site for which the theme lacks words
     * @param files the same report for programs, by name
     */
    ReportPages(
            QualityReport report,
            RuleBook rules,
            Theme theme,
            Messages messages,
            List<OverviewParts.WordsRow> words,
            List<String> files) {
        this.report = report;
        this.rules = rules;
        this.theme = theme;
        this.messages = messages;
        this.dates = new Dates(LANGUAGE);
        this.words = List.copyOf(words);
        this.files = files.stream().map(file -> new Link(file, file)).toList();
    }

    /** The first page. */
    RenderedFile overview() {
        return render(ReportPaths.OVERVIEW, Optional.empty(), new Overviews(report, dates, words).of(this::finding));
    }

    /** The rules that were broken. */
    RenderedFile rules() {
        List<ReportBody.RuleView> views = new ArrayList<>();
        for (Map.Entry<Code, List<Diagnostic>> broken : report.byRule().entrySet()) {
            RuleBook.Rule rule = rules.of(broken.getKey());
            List<Diagnostic> findings = broken.getValue();
            views.add(new ReportBody.RuleView(
                    rule.code().id(),
                    ReportPaths.rule(rule.code()),
                    rule.code().title(),
                    gravest(findings).label(),
                    rule.plainExplanation(),
                    rule.plainRemedy(),
                    FindingCounts.of(findings).total(),
                    findings.stream()
                            .limit(MOST_PER_RULE)
                            .map(finding -> finding(finding, ReportPaths.RULES))
                            .toList(),
                    Math.max(0, findings.size() - MOST_PER_RULE)));
        }
        return render(ReportPaths.RULES, Optional.empty(), new ReportBody.Rules(views));
    }

    static Severity gravest(List<Diagnostic> findings) {
        return findings.stream()
                .map(Diagnostic::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.INFO);
    }

    /** A topic with its text. */
    RenderedFile topic(TopicState topic) {
        String path = ReportPaths.topic(topic.id());
        List<String> shown = Stream.concat(
                        topic.files().stream(),
                        Stream.concat(
                                        topic.findings().stream(),
                                        topic.suppressed().stream().map(Findings.Suppressed::finding))
                                .map(finding -> finding.place().file()))
                .distinct()
                .sorted()
                .toList();
        List<Place> named = new ArrayList<>();
        topic.suppressed().forEach(passed -> named.add(passed.finding().place()));
        TopicDetails details = new Details(dates, place -> {
                    named.add(place);
                    return link(place, path);
                })
                .of(topic);
        return render(
                path,
                Optional.of(Printable.of(topic.title())),
                new ReportBody.Sources(
                        Optional.of(facts(topic)),
                        Optional.of(details),
                        topic.topic().isPresent(),
                        findings(topic.findings(), path),
                        topic.suppressed().stream()
                                .map(suppressed -> new SourceParts.SuppressedView(
                                        finding(suppressed.finding(), path), Printable.of(suppressed.reason())))
                                .toList(),
                        files(shown, topic.findings(), named, path)));
    }

    /** Findings outside of topics. */
    RenderedFile shared() {
        List<Diagnostic> findings = report.sharedFindings();
        return render(
                ReportPaths.SHARED,
                Optional.empty(),
                new ReportBody.Sources(
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        findings(findings, ReportPaths.SHARED),
                        List.of(),
                        files(report.shared(), findings, List.of(), ReportPaths.SHARED)));
    }

    private SourceParts.TopicFactsView facts(TopicState topic) {
        Optional<TopicFacts> facts = topic.facts();
        return new SourceParts.TopicFactsView(
                topic.id(),
                topic.status().map(Labels::of),
                facts.map(known -> known.code().value()),
                facts.map(known -> known.version().value()),
                facts.map(known -> known.owner().value()),
                facts.flatMap(TopicFacts::review)
                        .flatMap(Review::last)
                        .map(Day::date)
                        .map(dates::write),
                topic.reviewDue().map(dates::write),
                topic.isOverdue(),
                topic.languages().stream().map(LanguageTag::value).toList());
    }

    private List<FindingView> findings(List<Diagnostic> findings, String page) {
        return findings.stream().map(finding -> finding(finding, page)).toList();
    }

    private List<FileView> files(List<String> shown, List<Diagnostic> findings, List<Place> named, String page) {
        SourceListing listing = new SourceListing(report.folder(), finding -> finding(finding, page));
        return shown.stream()
                .map(file -> listing.file(
                        file,
                        TopicState.isText(file),
                        language(file),
                        findings.stream()
                                .filter(finding -> finding.place().file().equals(file))
                                .toList(),
                        named.stream()
                                .filter(place -> place.file().equals(file))
                                .flatMap(place -> place.span().stream())
                                .map(Span::line)
                                .collect(Collectors.toSet())))
                .toList();
    }

    /** The language of {@code topics/asthma/en-GB.yaml}, {@code topics/asthma/en-GB/why.md} and {@code site/en-GB.yaml}. */
    private static Optional<String> language(String file) {
        String[] parts = file.split("/", -1);
        int index = parts[0].equals("topics") ? 2 : 1;
        return Optional.of(parts)
                .filter(path -> path.length > index && !path[index].equals("topic.yaml"))
                .map(path -> path[index].replace(".yaml", ""))
                .filter(LanguageTag::isValid);
    }

    private FindingView finding(Diagnostic finding, String page) {
        return new FindingView(
                finding.code().id(),
                Paths.relative(page, ReportPaths.RULES) + "#" + ReportPaths.rule(finding.code()),
                finding.severity().label(),
                Printable.of(finding.message()),
                finding.help().map(Printable::of),
                link(finding.place(), page),
                FindingCounts.times(finding));
    }

    /** Leads from a page to a place in the text. */
    private Link link(Place place, String page) {
        String shown = Paths.relative(page, ReportPaths.page(report.topicOf(place.file())));
        return new Link(shown + "#" + ReportPaths.anchor(place), Printable.of(place.toString()));
    }

    private RenderedFile render(String path, Optional<String> title, ReportBody body) {
        String root = Paths.root(path);
        List<ReportPage.NavigationItem> navigation = Stream.of(
                        ReportPaths.OVERVIEW, ReportPaths.RULES, ReportPaths.SHARED)
                .map(main -> new ReportPage.NavigationItem(
                        main.substring(0, main.indexOf('.')), root + main, main.equals(path)))
                .toList();
        ReportPage page = new ReportPage(
                new ReportPage.Head(
                        LANGUAGE.value(),
                        title,
                        root,
                        report.site().map(Printable::of),
                        dates.write(report.date()),
                        navigation,
                        files.stream()
                                .map(file -> new Link(root + file.href(), file.text()))
                                .toList()),
                body);
        String html = theme.report(body.template(), page, messages, "the report's page " + path);
        return new RenderedFile(path, html.getBytes(StandardCharsets.UTF_8));
    }
}
