package org.leafpress;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leafpress.build.Built;
import org.leafpress.build.DryRun;
import org.leafpress.build.LiveSite;
import org.leafpress.build.SiteBuild;
import org.leafpress.cache.BuildCache;
import org.leafpress.cache.FileCache;
import org.leafpress.cache.NoCache;
import org.leafpress.check.Findings;
import org.leafpress.concurrent.Lazy;
import org.leafpress.concurrent.Progress;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.fix.FixMode;
import org.leafpress.fix.Fixing;
import org.leafpress.governance.SignRequest;
import org.leafpress.governance.Signing;
import org.leafpress.issue.IssueRequest;
import org.leafpress.issue.Issuing;
import org.leafpress.load.Content;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.ContentScan;
import org.leafpress.load.PendingTopics;
import org.leafpress.load.Shard;
import org.leafpress.preview.Preview;
import org.leafpress.preview.PreviewOptions;
import org.leafpress.preview.PreviewStart;
import org.leafpress.publish.OutputPlace;
import org.leafpress.publish.SiteComparison;
import org.leafpress.publish.SiteFolder;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.Theme;
import org.leafpress.render.ThemeFiles;
import org.leafpress.report.ReportBuild;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;
import org.leafpress.source.SharedArchive;
import org.leafpress.start.EditorSchemas;
import org.leafpress.start.NewLanguage;
import org.leafpress.start.NewSite;
import org.leafpress.start.NewTopic;
import org.leafpress.start.RenameRequest;
import org.leafpress.start.SiteRequest;
import org.leafpress.start.TopicRename;
import org.leafpress.start.TopicRequest;
import org.leafpress.translation.ExchangeFormat;
import org.leafpress.translation.Pinning;
import org.leafpress.translation.TranslationChoice;
import org.leafpress.translation.TranslationExport;
import org.leafpress.translation.TranslationImport;

/**
 * A session on a content folder: checks it, makes the site and the quality report of it, signs and issues leaflets,
 * exchanges translations, and shows single pages. Content is read anew by each command; only {@link #page}, {@link #refresh} and
 * {@link #preview} keep it in memory. For one thread at a time.
 *
 * <p>Faults in content are findings of the {@link Outcome} and never thrown. All methods throw {@link UncheckedIOException}
 * if files cannot be read or written (a full disk, a missing permission), and those that write a site or a report throw
 * {@link IllegalStateException} if the class path has no default theme, if another build keeps the work folder for more
 * than five minutes, or if the thread is interrupted.
 */
public final class Leafpress implements AutoCloseable {
    /** Folder for a second build, which the published one is compared with. */
    private static final String SECOND = "verify";

    private final Settings settings;
    private final ContentFolder folder;
    private final Progress progress;
    private final Workers workers;
    private final Lazy<ThemeFiles> theme;
    private final Lazy<Theme> templates;
    private final ContentLoader loader;
    private final Lazy<LiveSite> live;

    private Leafpress(Settings settings, Progress progress) {
        this.settings = settings;
        this.folder = ContentFolder.at(
                settings.content(),
                settings.shared().stream()
                        .map(each -> SharedArchive.folder(each, settings.work()))
                        .toList(),
                Limits.STANDARD);
        this.progress = progress;
        this.workers = new Workers(settings.threads(), progress);
        this.theme = new Lazy<>(
                () -> ThemeFiles.open(settings.content().resolve("theme"), Leafpress.class.getClassLoader()));
        this.templates = new Lazy<>(() -> Theme.ready(theme.get()));
        this.loader = new ContentLoader(folder, workers, settings.date());
        this.live = new Lazy<>(() -> new LiveSite(loader, workers, () -> Theme.ready(theme.get())));
    }

    /** Opens a session; nothing is read yet. Its progress is told from many threads. */
    public static Leafpress open(Settings settings, Progress progress) {
        return new Leafpress(settings, progress);
    }

    /**
     * Begins a site: writes a project with content and one example leaflet into a folder. No file that is there is changed.
     *
     * @param folder of the project; its content comes into {@code content}
     */
    public static Written begin(SiteRequest request, Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        List<String> files = new NewSite(folder, diagnostics).write(request);
        return new Written(Outcome.of(diagnostics, ContentFolder.at(folder, Limits.STANDARD)), files);
    }

    /** Reads and checks the content without rendering it; writes nothing. */
    public Checked check() {
        ContentScan scan = ContentScan.checkOnly(loader, workers);
        scan.run();
        return new Checked(outcome(scan.decided()), scan.topics().size());
    }

    /**
     * Reads and checks the content, and renders its pages and prints to see what {@link #generate} would find; writes
     * nothing. All content is in memory meanwhile.
     */
    public Checked dryRun() {
        Content content = Content.load(loader, workers);
        return new Checked(
                outcome(content.findings().and(rendering(content))),
                content.topics().size());
    }

    /**
     * Reads and checks the content, and publishes the site unless a finding forbids it.
     *
     * @param output folder in which the site is published; files there that are not Leafpress's own are left alone
     */
    public Generated generate(Path output) {
        return generate(output, new Shard.Whole());
    }

    /** The same for a shard of the site, or to join shards. */
    public Generated generate(Path output, Shard shard) {
        SiteComparison.delete(settings.work().resolve(SECOND)); // of a build that was killed
        List<Diagnostic> misplaced = OutputPlace.check(output, settings.content(), settings.work());
        if (!misplaced.isEmpty()) {
            return refused(misplaced);
        }
        try (SiteFolder site = SiteFolder.open(output, settings.work(), progress::waiting)) {
            if (shard instanceof Shard.Joined joined) {
                site.takeFrom(joined.below("site"));
            }
            try (BuildCache cache =
                    new FileCache(settings.work(), folder, workers, settings.date(), theme.get(), shard)) {
                Built built = build(loader.keepingPhotos(settings.work().resolve("photos")), site, cache, shard)
                        .and(cache.findings());
                return Generated.of(built, outcome(built.findings()));
            }
        }
    }

    /**
     * Builds the site a second time without a cache, and compares what was published with it.
     *
     * @param output where a build of the same content was just published
     * @return a finding for each file that differs
     */
    public Outcome verify(Path output) {
        Path second = settings.work().resolve(SECOND);
        SiteComparison.delete(second);
        Path clean = second.resolve("site");
        try {
            try (SiteFolder site = SiteFolder.open(clean, second.resolve("work"), progress::waiting)) {
                build(loader, site, new NoCache(), new Shard.Whole());
            }
            return outcome(new Findings(SiteComparison.compare(output, clean), List.of()));
        } finally {
            SiteComparison.delete(second);
        }
    }

    private Generated refused(List<Diagnostic> misplaced) {
        Findings refused = new Findings(misplaced, List.of());
        return Generated.of(new Built(0, Optional.empty(), refused), outcome(refused));
    }

    private Built build(ContentLoader content, SiteFolder site, BuildCache cache, Shard shard) {
        ContentScan scan = new ContentScan(
                content,
                workers,
                cache.store(),
                cache,
                shard,
                PendingTopics.with(folder, cache.store()),
                () -> workers.ahead(templates));
        return new SiteBuild(scan, templates, workers, cache, site, settings.failOn()::forbids).run();
    }

    /**
     * Reads and checks the content, renders the site without writing it, and writes the quality report, however faulty
     * the content is.
     */
    public Generated report(Reporting reporting) {
        List<Diagnostic> misplaced = OutputPlace.check(reporting.output(), settings.content(), settings.work());
        if (!misplaced.isEmpty()) {
            return refused(misplaced);
        }
        Content content = Content.load(loader, workers);
        Findings findings = content.findings().and(rendering(content));
        ReportBuild.Made made = new ReportBuild(
                        reporting.output(), settings.work().resolve("report"), workers, theme.get())
                .run(new ReportBuild.Subject(
                        settings.date(),
                        folder,
                        content,
                        findings,
                        reporting.previous(),
                        reporting.prefix(),
                        finding -> settings.failOn().forbids(List.of(finding))));
        Findings all = findings.and(new Findings(made.faults(), List.of()));
        return Generated.of(new Built(content.topics().size(), made.published(), all), outcome(all));
    }

    /** What rendering finds; nothing while the content has errors. */
    private Findings rendering(Content content) {
        return FailOn.ERROR.forbids(content.findings().counted())
                ? Findings.NONE
                : content.site()
                        .map(site -> new DryRun(workers, FailOn.ERROR::forbids).run(content, site, theme.get()))
                        .orElse(Findings.NONE);
    }

    /**
     * Applies the remedies of findings that are certain, byte for byte where they stand. Files that would have new faults
     * with them stay as they are.
     *
     * @param mode whether to write them, or only to show what would change
     */
    public Fixed fix(FixMode mode) {
        ContentScan scan = ContentScan.checkOnly(loader, workers);
        scan.run();
        List<Diagnostic> findings = scan.decided().counted();
        return command(diagnostics -> new Fixing(loader, mode, diagnostics).fix(findings), Fixed::new);
    }

    /** Writes into a topic's file that someone has read a leaflet as it stands. */
    public Signed sign(SignRequest request) {
        return command(diagnostics -> new Signing(loader, settings.date(), diagnostics).sign(request), Signed::new);
    }

    /**
     * Issues a version of a leaflet: keeps its page and prints for good, and writes into the history of its topic what was
     * given out.
     */
    public Issued issue(IssueRequest request) {
        return command(
                diagnostics -> new Issuing(loader, workers, templates, settings.date(), diagnostics).issue(request),
                Issued::new);
    }

    /**
     * Writes down that parts of a translation say what the source says as it stands.
     *
     * @param parts ids; none means every part that has the same pieces of text as its source
     */
    public Pinned pin(TranslationChoice choice, List<String> parts) {
        return command(diagnostics -> new Pinning(loader, diagnostics).pin(choice, parts), Pinned::new);
    }

    /**
     * Makes a file for translators.
     *
     * @param all whether texts that are up to date go out, too
     */
    public Exported exportTranslation(TranslationChoice choice, ExchangeFormat format, boolean all) {
        return command(
                diagnostics -> new TranslationExport(loader, diagnostics).export(choice, format, all), Exported::new);
    }

    /**
     * Puts the texts of a translators' file into the content. Texts that nobody has translated, and those with which the
     * leaflet would have errors, are left out and reported.
     *
     * @param acceptUntranslated ids of texts that are right although they look untranslated; {@code all} for all of them
     */
    public Imported importTranslation(TranslationChoice choice, Path file, Collection<String> acceptUntranslated) {
        return command(
                diagnostics -> new TranslationImport(loader, acceptUntranslated, diagnostics).read(choice, file),
                Imported::new);
    }

    /** Begins a topic: writes its files, with a notice wherever something is still to be written. */
    public Written begin(TopicRequest request) {
        return command(diagnostics -> new NewTopic(loader, diagnostics).write(request), Written::new);
    }

    /**
     * Begins what the site says in a further language, with a notice wherever something is still to be translated.
     *
     * @param language a BCP 47 tag, such as {@code ur}
     */
    public Written beginLanguage(String language) {
        return command(diagnostics -> new NewLanguage(loader, diagnostics).write(language), Written::new);
    }

    /** Gives a topic another name: its folder, every reference to it, and a page at its former address. */
    public Written rename(RenameRequest request) {
        return command(diagnostics -> new TopicRename(loader, workers, diagnostics).rename(request), Written::new);
    }

    /**
     * Writes what editors need to complete and check content as it is typed, however faulty it is.
     *
     * @param project the folder that people open in their editor; the content is within it
     */
    public Written schema(Path project) {
        Content content = Content.load(loader, workers);
        return command(
                diagnostics -> new EditorSchemas(project, settings.content(), diagnostics).write(content),
                Written::new);
    }

    /**
     * A file of the site, rendered when it is asked for, from content that is kept in memory. The list of checksums is not
     * among them. A topic that has errors is shown as it was when it last had none, if it was asked for before. May be
     * called from many threads.
     *
     * @param path relative to the root of the site, such as {@code topics/hiccups.html}
     * @return empty if there is no such file, or faults keep the site from being known
     */
    public Optional<byte[]> page(String path) {
        return live.get().find(path).map(RenderedFile::content);
    }

    /**
     * Reads again what has changed of the content and the theme that {@link #page} keeps in memory, and checks it.
     *
     * @param changed paths relative to the content folder, with {@code /}; of files and folders that are new, changed or gone
     */
    public Checked refresh(Collection<String> changed) {
        LiveSite site = live.get();
        site.refresh(changed);
        return new Checked(outcome(site.content().allFindings()), site.content().topicCount());
    }

    /**
     * Shows the site in a browser while it is being written: reads all content, then answers until the preview is closed,
     * which must be before the session is. Writes only what its forms ask for.
     *
     * @param notes hears from other threads what was read again and other things that a user should know, a line each
     * @throws IllegalArgumentException if the port that was asked for is taken
     */
    public Preview preview(PreviewOptions options, Consumer<String> notes) {
        return PreviewStart.of(
                () -> new LiveSite(loader, workers, () -> Theme.timed(theme.get(), options.templateLimit())),
                folder,
                options,
                notes);
    }

    @Override
    public void close() {
        workers.close();
        theme.ifMade(ThemeFiles::close);
    }

    /** Runs a command that fails only if it reports an error. */
    private <T, R> R command(Function<Diagnostics, T> command, BiFunction<Outcome, T, R> result) {
        Diagnostics diagnostics = new Diagnostics();
        T value = command.apply(diagnostics);
        return result.apply(Outcome.of(diagnostics, folder), value);
    }

    private Outcome outcome(Findings findings) {
        return Outcome.of(findings, folder, settings.failOn());
    }
}
