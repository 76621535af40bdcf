package org.leafpress.maven;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Settings;

/** What the goals share: where the content is, how strict to be, and how findings are told. */
public abstract class AbstractLeafpressMojo extends AbstractMojo {
    /**
     * The content folder: {@code site.yaml}, {@code topics} and the rest.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.contentDirectory", defaultValue = "${project.basedir}/content", required = true)
    private File contentDirectory;

    /**
     * Further content that the content folder is laid over, the one that counts most first: folders, zip or jar files, or
     * dependencies of this plugin as {@code groupId:artifactId}. What the content folder has at a path takes the place of
     * what they have there; nothing is written into them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.contentLayers")
    private @Nullable List<String> contentLayers;

    /**
     * Where the site goes. Files there that belong to no page are left alone.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "leafpress.outputDirectory",
            defaultValue = "${project.build.directory}/site",
            required = true)
    private File outputDirectory;

    /**
     * Where the site is put together before it replaces the last one, and where the record of the last build is.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "leafpress.workDirectory",
            defaultValue = "${project.build.directory}/leafpress",
            required = true)
    private File workDirectory;

    /**
     * Does nothing when true.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Which findings fail the build: {@code error}, {@code warning} (and errors) or {@code never}. Whatever is chosen,
     * a site with errors is not published.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.failOn", defaultValue = "error", required = true)
    private FailOn failOn;

    /**
     * How many threads to use; 0 means as many as there are processors.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.threads", defaultValue = "0")
    private int threads;

    /**
     * The day of the build, such as {@code 2026-01-31}; today (UTC) unless given. Reviews that were due before it are
     * overdue, and sign-offs after it do not hold yet. The same content and the same day make the same site, byte for
     * byte.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.date")
    private @Nullable String date;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private final BuildContext ide;

    AbstractLeafpressMojo(BuildContext ide) {
        this.ide = ide;
    }

    /** Called by Maven, which cannot make an enum of lower-case words by itself. */
    public final void setFailOn(String name) {
        failOn = Stream.of(FailOn.values())
                .filter(choice -> choice.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "leafpress.failOn is error, warning or never, not \"" + name + "\""));
    }

    private LocalDate day(InstantSource clock) throws MojoFailureException {
        if (date == null) {
            return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        }
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new MojoFailureException("leafpress.date is a day such as 2026-01-31, not \"" + date + "\"", e);
        }
    }

    private List<Path> layers() throws MojoFailureException {
        return ContentLayers.find(
                contentLayers == null ? List.of() : contentLayers,
                session.getCurrentProject().getBasedir().toPath(),
                execution.getMojoDescriptor().getPluginDescriptor().getArtifacts());
    }

    private int threadCount() {
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /**
     * Does the work of the goal.
     *
     * @throws MojoFailureException if a parameter cannot be used
     */
    abstract Outcome run(Leafpress leafpress) throws MojoFailureException;

    /** Called when the findings do not fail the build. */
    abstract void finish(Report report, Duration time);

    /** True if the goal has published what it makes. */
    boolean hasPublished() {
        return false;
    }

    /** The one sentence with which the build fails. */
    String failure(Report report, Outcome outcome) {
        return report.failure(outcome, hasPublished());
    }

    /** Tells the log of every finding. */
    void tell(Outcome outcome, Report report) {
        report.tell(outcome);
    }

    /** True when the findings fail the build. */
    boolean fails(Outcome outcome) {
        return outcome.failed();
    }

    /** What was given for a parameter; nothing at all is refused where the remedy is known. */
    static String given(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }

    /** The content folder. */
    final Path content() {
        return contentDirectory.toPath();
    }

    /** Where the site goes. */
    final Path output() {
        return outputDirectory.toPath();
    }

    /** True if the goal is to do nothing. */
    final boolean isSkipped() {
        return skip;
    }

    /** The folder in which Maven was started: usually the root of what is under version control. */
    final Path start() {
        return Path.of(session.getExecutionRootDirectory());
    }

    /** Tells of properties that no goal reads, once for each project. */
    private void tellUnknownProperties() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<Object, Object> context = getPluginContext();
        if (context == null || context.putIfAbsent(PropertyNames.class.getName(), true) == null) {
            PropertyNames.of(execution)
                    .warnings(
                            session.getUserProperties(),
                            session.getCurrentProject().getProperties())
                    .forEach(getLog()::warn);
        }
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Leafpress: skipped, because leafpress.skip is true.");
            return;
        }
        tellUnknownProperties();
        Path content = content();
        Report report = new Report(getLog(), start(), content);
        if (!Files.isDirectory(content)) {
            throw new MojoFailureException(report.noContent());
        }
        InstantSource clock = InstantSource.system();
        ProgressLog progress = new ProgressLog(getLog(), clock);
        Settings settings = new Settings(content, workDirectory.toPath(), threadCount(), failOn, day(clock), layers());
        try (Leafpress leafpress = Leafpress.open(settings, progress)) {
            Outcome outcome = run(leafpress);
            tell(outcome, report);
            IdeMarkers.show(ide, content, outcome);
            if (fails(outcome)) {
                throw new MojoFailureException(failure(report, outcome));
            }
            finish(report, progress.elapsed());
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException("Leafpress could not read or write files: " + e.getMessage(), e);
        }
    }
}
