package org.leafpress.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;
import org.leafpress.Generated;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Reporting;

/**
 * Makes the quality report: every topic with its text and findings, as pages for editors, and the findings as SARIF,
 * JUnit XML, JSON and Markdown for other programs. It is made however faulty the content is, and findings do not fail the
 * build unless {@code leafpress.failAfterReport} says so.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ReportMojo extends AbstractLeafpressMojo implements MavenReport {
    private static final String FOLDER = "leafpress-report";

    /**
     * Where the report goes.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "leafpress.reportDirectory",
            defaultValue = "${project.build.directory}/leafpress-report",
            required = true)
    private File reportDirectory;

    /**
     * The {@code report.json} of an earlier report. The report then shows what has changed since.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.previousReport")
    private @Nullable File previousReport;

    /**
     * Lets findings fail the build, as {@code leafpress.failOn} says, once the report is there.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.failAfterReport", defaultValue = "false")
    private boolean failAfterReport;

    private @Nullable File siteDirectory;
    private Optional<Generated> reported = Optional.empty();

    /** Called by Maven. */
    @Inject
    public ReportMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    Outcome run(Leafpress leafpress) {
        Generated result = leafpress.report(new Reporting(
                reportDirectory.toPath(), Optional.ofNullable(previousReport).map(File::toPath), prefix()));
        reported = Optional.of(result);
        return result.outcome();
    }

    @Override
    boolean hasPublished() {
        return reported.filter(Generated::published).isPresent();
    }

    /** What leads from the root of the project to the content; nothing if the content is elsewhere. */
    private String prefix() {
        Path root = start().toAbsolutePath().normalize();
        Path content = content().toAbsolutePath().normalize();
        return content.startsWith(root) && !content.equals(root)
                ? root.relativize(content).toString().replace('\\', '/') + "/"
                : "";
    }

    /** The report holds the findings; only those that keep it from being made have to be told. */
    @Override
    void tell(Outcome outcome, Report report) {
        if (!hasPublished()) {
            super.tell(outcome, report);
        }
        reported.ifPresent(result -> report.reported(result, reportDirectory.toPath()));
    }

    @Override
    boolean fails(Outcome outcome) {
        return !hasPublished() || (failAfterReport && outcome.failed());
    }

    @Override
    void finish(Report report, Duration time) {}

    /** Maven calls this instead of {@link #execute} where the report is part of {@code mvn site}. */
    @Override
    public void generate(@Nullable Sink sink, Locale locale) throws MavenReportException {
        reportDirectory = new File(getReportOutputDirectory(), FOLDER);
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    @Override
    public boolean canGenerateReport() {
        return !isSkipped() && Files.isDirectory(content());
    }

    /** The report has pages of its own; the site of the project only leads there. */
    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    public String getOutputPath() {
        return FOLDER + "/index";
    }

    /** The old name of {@link #getOutputPath}, which the interface still asks for. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return getOutputPath();
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Leaflet quality";
    }

    @Override
    public String getDescription(Locale locale) {
        return "What Leafpress found in the leaflets, and which of them need someone.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        siteDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return siteDirectory == null ? reportDirectory.getParentFile() : siteDirectory;
    }
}
