package org.leafpress.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.leafpress.build.Published;
import org.leafpress.check.Findings;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.governance.ReviewCalendar;
import org.leafpress.load.Content;
import org.leafpress.model.site.Site;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.publish.SiteFolder;
import org.leafpress.render.BrandStyle;
import org.leafpress.render.MessageBundles;
import org.leafpress.render.Messages;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.TemplateFault;
import org.leafpress.render.Theme;
import org.leafpress.render.ThemeFiles;
import org.leafpress.report.view.OverviewParts;
import org.leafpress.source.ContentFolder;

/**
 * Writes the quality report, whatever state the content is in. The last report stays as it was if this one cannot be
 * made; the site is never touched.
 */
public final class ReportBuild {
    private final Path output;
    private final Path work;
    private final Workers workers;
    private final ThemeFiles theme;

    /**
     * Writes to a folder.
     *
     * @param output where the report goes
     * @param work for files in the making
     */
    public ReportBuild(Path output, Path work, Workers workers, ThemeFiles theme) {
        this.output = output;
        this.work = work;
        this.workers = workers;
        this.theme = theme;
    }

    /**
     * What to report on.
     *
     * @param date of the report
     * @param findings all that is known of the content
     * @param previous an earlier {@code report.json} to compare with
     * @param prefix leads from the root of the project to the content folder: empty, or ending in {@code /}
     * @param fails true for findings that fail a build
     */
    public record Subject(
            LocalDate date,
            ContentFolder folder,
            Content content,
            Findings findings,
            Optional<Path> previous,
            String prefix,
            Predicate<Diagnostic> fails) {}

    /**
     * What became of a report.
     *
     * @param published empty if it could not be made
     * @param faults of the theme, which kept it from being made; sorted
     */
    public record Made(Optional<Published> published, List<Diagnostic> faults) {
        public Made {
            faults = List.copyOf(faults);
        }
    }

    /** Makes the report and replaces the last one. */
    public Made run(Subject subject) {
        Diagnostics faults = new Diagnostics();
        QualityReport report = QualityReport.of(
                subject.date(),
                subject.folder(),
                subject.content(),
                subject.findings(),
                subject.previous().map(JsonFormatter::read).orElse(new Previous.None()));
        Optional<Published> published = Optional.empty();
        try {
            published = new MessageBundles(theme, "report/messages", faults)
                    .find(ReportPages.LANGUAGE, Place.file("theme/report/messages"))
                    .map(words -> publish(report, subject, words));
        } catch (TemplateFault fault) {
            faults.add(fault.diagnostic());
        }
        return new Made(published, faults.sorted());
    }

    private Published publish(QualityReport report, Subject subject, Messages messages) {
        RuleBook rules = RuleBook.read();
        List<ReportFormatter> formatters = List.of(
                new JsonFormatter(),
                new SarifFormatter(rules, subject.prefix()),
                new JUnitFormatter(subject.fails()),
                new MarkdownFormatter(subject.prefix()));
        ReportPages pages = new ReportPages(
                report,
                rules,
                new Theme(theme),
                messages,
                words(subject.content()),
                formatters.stream().map(ReportFormatter::file).toList());
        List<Supplier<RenderedFile>> work = new ArrayList<>();
        work.add(pages::overview);
        work.add(pages::rules);
        work.add(pages::shared);
        report.topics().forEach(topic -> work.add(() -> pages.topic(topic)));
        subject.content()
                .site()
                .ifPresent(site -> work.add(() -> new RenderedFile(
                        ReviewCalendar.FILE,
                        ReviewCalendar.write(site.facts(), subject.content().catalogue(), subject.date()))));
        formatters.forEach(formatter -> work.add(() ->
                new RenderedFile(formatter.file(), formatter.format(report).getBytes(StandardCharsets.UTF_8))));
        assets(subject.content().site().map(Site::facts)).forEach(file -> work.add(() -> file));
        return write(work);
    }

    private List<OverviewParts.WordsRow> words(Content content) {
        MessageBundles bundles = new MessageBundles(theme, new Diagnostics());
        return content.site().stream()
                .flatMap(site -> site.facts().languages().stream())
                .map(language -> new OverviewParts.WordsRow(language.value(), List.copyOf(bundles.missing(language))))
                .filter(row -> !row.keys().isEmpty())
                .toList();
    }

    private Published write(List<Supplier<RenderedFile>> files) {
        try (SiteFolder folder = SiteFolder.open(output, work, unused -> {})) {
            List<String> paths = workers.map("report", files, file -> {
                RenderedFile rendered = file.get();
                folder.stage(rendered);
                return rendered.path();
            });
            SiteFolder.Changes changes = folder.publish();
            int pages =
                    (int) paths.stream().filter(path -> path.endsWith(".html")).count();
            return new Published(
                    pages,
                    changes.written(),
                    changes.unchanged(),
                    changes.removed().size());
        }
    }

    /** The site's own style sheet, font and icon, and what the report adds to them. */
    private List<RenderedFile> assets(Optional<SiteFacts> facts) {
        List<RenderedFile> files = new ArrayList<>();
        for (String folder : List.of("assets", "report/assets")) {
            for (Map.Entry<String, Path> asset : theme.below(folder).entrySet()) {
                files.add(read(asset.getKey(), asset.getValue(), facts));
            }
        }
        return files;
    }

    private static RenderedFile read(String path, Path file, Optional<SiteFacts> facts) {
        try {
            return new RenderedFile(path, BrandStyle.in(path, Files.readAllBytes(file), facts));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme's " + path, e);
        }
    }
}
