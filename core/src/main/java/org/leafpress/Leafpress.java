package org.leafpress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Severity;
import org.leafpress.render.ThemeFiles;
import org.leafpress.report.ReportBuild;
import org.leafpress.site.Content;
import org.leafpress.site.ContentLoader;
import org.leafpress.site.SiteBuild;
import org.leafpress.site.Workers;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

/**
 * Turns topic files into a site.
 *
 * <ol>
 *   <li>Find and read: {@code source} and {@code parse} turn files into models.
 *   <li>Check: every rule looks at every topic.
 *   <li>Plan: {@code site} lists every file of the site to be.
 *   <li>Render: views and templates make each of them.
 *   <li>Write: staged beside the last site, then moved in together.
 * </ol>
 *
 * Faults in content never throw; an environment that cannot be used (a full disk, say) throws
 * {@link UncheckedIOException}.
 */
public final class Leafpress {
    private Leafpress() {}

    /** Reads and checks the content; writes nothing. */
    public static Outcome check(Build build, Progress progress) {
        ContentFolder folder = ContentFolder.at(build.content(), Limits.STANDARD);
        try (Workers workers = new Workers(build.threads(), progress::step)) {
            Content content = new ContentLoader(folder, workers).load();
            return outcome(build, folder, content, content.diagnostics(), Optional.empty());
        }
    }

    /** Reads and checks the content, and publishes the site unless a finding forbids it. */
    public static Outcome generate(Build build, Progress progress) {
        ContentFolder folder = ContentFolder.at(build.content(), Limits.STANDARD);
        try (Workers workers = new Workers(build.threads(), progress::step);
                ThemeFiles theme =
                        ThemeFiles.open(build.content().resolve("theme"), Leafpress.class.getClassLoader())) {
            SiteBuild site = new SiteBuild(build.output(), build.work(), workers, found -> forbids(build, found));
            site.recover();
            Content content = new ContentLoader(folder, workers).load();
            Diagnostics diagnostics = new Diagnostics();
            diagnostics.addAll(content.diagnostics());
            Optional<SiteBuild.Published> published = forbids(build, content.diagnostics())
                    ? Optional.empty()
                    : content.site().flatMap(found -> site.run(content, found, theme, diagnostics));
            return outcome(build, folder, content, diagnostics.sorted(), published);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the theme", e);
        }
    }

    /**
     * Reads and checks the content, and writes the quality report, however faulty the content is. The outcome's pages
     * and files are those of the report.
     */
    public static Outcome report(Build build, Reporting reporting, Progress progress) {
        ContentFolder folder = ContentFolder.at(build.content(), Limits.STANDARD);
        try (Workers workers = new Workers(build.threads(), progress::step);
                ThemeFiles theme =
                        ThemeFiles.open(build.content().resolve("theme"), Leafpress.class.getClassLoader())) {
            Content content = new ContentLoader(folder, workers).load();
            Diagnostics diagnostics = new Diagnostics();
            diagnostics.addAll(content.diagnostics());
            ReportBuild report =
                    new ReportBuild(reporting.output(), build.work().resolve("report"), workers, theme);
            Optional<SiteBuild.Published> published = report.run(
                    new ReportBuild.Subject(
                            reporting.date(),
                            folder,
                            content,
                            reporting.previous(),
                            reporting.prefix(),
                            finding -> forbids(build, List.of(finding))),
                    diagnostics);
            return outcome(
                    build,
                    folder,
                    content,
                    diagnostics.sorted(),
                    published);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the theme", e);
        }
    }

    private static Outcome outcome(
            Build build,
            ContentFolder folder,
            Content content,
            List<Diagnostic> diagnostics,
            Optional<SiteBuild.Published> published) {
        boolean failed = build.failOn() != FailOn.NEVER && forbids(build, diagnostics);
        return new Outcome(
                diagnostics,
                folder,
                content.topics().size(),
                published.map(SiteBuild.Published::pages).orElse(0),
                published.map(SiteBuild.Published::written).orElse(0),
                published.map(SiteBuild.Published::unchanged).orElse(0),
                published.map(SiteBuild.Published::removed).orElse(0),
                published.isPresent(),
                failed);
    }

    /** True when a finding keeps the site from being published. */
    private static boolean forbids(Build build, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(Diagnostic::severity)
                .anyMatch(severity -> severity == Severity.ERROR
                        || (severity == Severity.WARNING && build.failOn() == FailOn.WARNING));
    }
}
