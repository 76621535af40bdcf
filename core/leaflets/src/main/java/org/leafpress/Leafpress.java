package org.leafpress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Severity;
import org.leafpress.governance.SignRequest;
import org.leafpress.governance.Signature;
import org.leafpress.governance.Signing;
import org.leafpress.model.Translation;
import org.leafpress.render.ThemeFiles;
import org.leafpress.report.ReportBuild;
import org.leafpress.site.CleanBuild;
import org.leafpress.site.Content;
import org.leafpress.site.ContentLoader;
import org.leafpress.site.Rehearsal;
import org.leafpress.site.Share;
import org.leafpress.site.SiteBuild;
import org.leafpress.site.Workers;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;
import org.leafpress.translation.ExchangeFormat;
import org.leafpress.translation.Pinning;
import org.leafpress.translation.TranslationChoice;
import org.leafpress.translation.TranslationExport;
import org.leafpress.translation.TranslationImport;

/**
 * Turns topic files into a site.
 *
 * <ol>
 *   <li>Read and check: {@code source} and {@code parse} turn files into models, and every rule looks at every topic that
 *       is new or has changed.
 *   <li>Confirm: which files of the last site would be made as they are.
 *   <li>Render: views and templates make the others, each written beside the last site.
 *   <li>Publish: what is new is moved in together.
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
            return outcome(build, folder, SiteBuild.check(folder, workers, build.date()));
        }
    }

    /** Reads and checks the content, and publishes the site unless a finding forbids it. */
    public static Outcome generate(Build build, Progress progress) {
        return generate(build, new Share.Whole(), progress);
    }

    /** The same for a share of the site, or to join shares. */
    public static Outcome generate(Build build, Share share, Progress progress) {
        ContentFolder folder = ContentFolder.at(build.content(), Limits.STANDARD);
        try (Workers workers = new Workers(build.threads(), progress::step);
                ThemeFiles theme =
                        ThemeFiles.open(build.content().resolve("theme"), Leafpress.class.getClassLoader())) {
            SiteBuild site =
                    new SiteBuild(build.output(), build.work(), workers, build.date(), found -> forbids(build, found));
            return outcome(build, folder, site.run(folder, theme, share));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the theme", e);
        }
    }

    /**
     * What exporting came to.
     *
     * @param file empty if an error was found
     */
    public record Exported(Outcome outcome, Optional<TranslationExport.TranslatorsFile> file) {}

    /**
     * Makes a file for translators.
     *
     * @param all whether texts that are up to date go out, too
     */
    public static Exported exportTranslation(
            Build build, TranslationChoice choice, ExchangeFormat format, boolean all) {
        ContentFolder folder = ContentFolder.at(build.content(), Limits.STANDARD);
        Diagnostics diagnostics = new Diagnostics();
        Optional<TranslationExport.TranslatorsFile> file =
                new TranslationExport(folder, diagnostics).export(choice, format, all);
        return new Exported(Outcome.ofCommand(diagnostics.sorted(), folder), file);
    }

    /**
     * What importing came to.
     *
     * @param changes empty if an error was found; then nothing was written
     */
    public record Imported(Outcome outcome, Optional<TranslationImport.Imported> changes) {}

    /** Puts the texts of a translators' file into the content. */
    public static Imported importTranslation(Build build, TranslationChoice choice, Path file) {
        ContentFolder folder = ContentFolder.at(build.content(), Limits.STANDARD);
        Diagnostics diagnostics = new Diagnostics();
        Optional<TranslationImport.Imported> changes = new TranslationImport(folder, diagnostics).read(choice, file);
        return new Imported(Outcome.ofCommand(diagnostics.sorted(), folder), changes);
    }

    /**
     * Builds the site a second time, from nothing, and compares what was published with it.
     *
     * @param published a build of the same content, just published
     * @return its outcome, with a finding for each file that differs
     */
    public static Outcome verify(Build build, Outcome published, Progress progress) {
        Path folder = build.work().resolve("verify");
        CleanBuild.delete(folder);
        Path site = folder.resolve("site");
        generate(
                new Build(build.content(), site, folder.resolve("work"), build.threads(), build.failOn(), build.date()),
                progress);
        List<Diagnostic> differences = CleanBuild.compare(build.output(), site);
        CleanBuild.delete(folder);
        return published.with(differences);
    }

    /**
     * Reads and checks the content, renders the site without writing it, and writes the quality report, however faulty
     * the content is. The outcome's pages and files are those of the report.
     */
    public static Outcome report(Build build, Reporting reporting, Progress progress) {
        ContentFolder folder = ContentFolder.at(build.content(), Limits.STANDARD);
        try (Workers workers = new Workers(build.threads(), progress::step);
                ThemeFiles theme =
                        ThemeFiles.open(build.content().resolve("theme"), Leafpress.class.getClassLoader())) {
            Content content = new ContentLoader(folder, workers, build.date()).load();
            Findings rendering = hasErrors(content.findings().standing())
                    ? Findings.NONE
                    : content.site()
                            .map(found -> new Rehearsal(workers, Leafpress::hasErrors).run(content, found, theme))
                            .orElse(Findings.NONE);
            Findings findings = content.findings().and(rendering);
            ReportBuild.Made made = new ReportBuild(
                            reporting.output(), build.work().resolve("report"), workers, theme)
                    .run(new ReportBuild.Subject(
                            build.date(),
                            folder,
                            content,
                            findings,
                            reporting.previous(),
                            reporting.prefix(),
                            finding -> forbids(build, List.of(finding))));
            Findings all = findings.and(new Findings(made.faults(), List.of()));
            return outcome(build, folder, new SiteBuild.Built(content.topics().size(), made.published(), all));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the theme", e);
        }
    }

    /**
     * Writes down that parts of a translation say what the source says as it stands.
     *
     * @param parts ids; none means every part that has the same pieces of text as its source
     */
    public static Pinned pin(Build build, TranslationChoice choice, List<String> parts) {
        ContentFolder folder = ContentFolder.at(build.content(), Limits.STANDARD);
        Diagnostics diagnostics = new Diagnostics();
        List<Translation.PartStatus> pinned = new Pinning(folder, diagnostics).pin(choice, parts);
        return new Pinned(Outcome.ofCommand(diagnostics.sorted(), folder), pinned);
    }

    /** Writes into a topic's file that someone has read a leaflet as it stands. */
    public static Signed sign(Build build, SignRequest request, Progress progress) {
        ContentFolder folder = ContentFolder.at(build.content(), Limits.STANDARD);
        Diagnostics diagnostics = new Diagnostics();
        try (Workers workers = new Workers(build.threads(), progress::step)) {
            ContentLoader loader = new ContentLoader(folder, workers, build.date());
            Optional<Signature> signature = new Signing(folder, loader, build.date(), diagnostics).sign(request);
            return new Signed(Outcome.ofCommand(diagnostics.sorted(), folder), signature);
        }
    }

    private static Outcome outcome(Build build, ContentFolder folder, SiteBuild.Built built) {
        Optional<SiteBuild.Published> published = built.published();
        Findings findings = built.findings();
        return new Outcome(
                findings.standing(),
                findings.suppressed(),
                folder,
                built.topics(),
                published.map(SiteBuild.Published::pages).orElse(0),
                published.map(SiteBuild.Published::written).orElse(0),
                published.map(SiteBuild.Published::unchanged).orElse(0),
                published.map(SiteBuild.Published::removed).orElse(0),
                published.isPresent(),
                build.failOn() != FailOn.NEVER && forbids(build, findings.standing()));
    }

    /** True when a finding keeps the site from being published. */
    private static boolean forbids(Build build, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(Diagnostic::severity)
                .anyMatch(severity -> severity == Severity.ERROR
                        || (severity == Severity.WARNING && build.failOn() == FailOn.WARNING));
    }

    private static boolean hasErrors(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
