package org.leafpress.maven;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;
import org.leafpress.Build;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Progress;
import org.leafpress.site.Share;

/**
 * Makes the leaflet site. A fault in the content leaves the last site as it was.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class GenerateMojo extends AbstractLeafpressMojo {
    private static final String TYPE = "zip";
    private static final String CLASSIFIER = "site";

    /**
     * Attaches the site to the project as a zip file with the classifier {@code site}, to be installed and deployed
     * with it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.attachZip", defaultValue = "false")
    private boolean attachZip;

    /**
     * Builds the site a second time, from nothing, compares it with what was published byte for byte, and fails if
     * anything differs. For those who want to see that a build that does only what has changed can be relied on.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.verifyIncremental", defaultValue = "false")
    private boolean verifyIncremental;

    /**
     * Makes a share of the site only, such as {@code 3/16}: every 16th topic from the third on, without the pages about
     * all topics. Meant for many machines at once; {@code leafpress.shares} joins what they make.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.shard")
    private @Nullable String shard;

    /**
     * Joins shares: the {@code target} folders of the builds with {@code leafpress.shard}, with {@code site} and
     * {@code leafpress} in each. What they lack is made here.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.shares")
    private @Nullable List<File> shares;

    @Parameter(defaultValue = "${project.build.directory}/${project.build.finalName}-site.zip", readonly = true)
    private File zip;

    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private @Nullable String outputTimestamp;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    private final MavenProjectHelper projects;

    /** Called by Maven. */
    @Inject
    public GenerateMojo(BuildContext ide, MavenProjectHelper projects) {
        super(ide);
        this.projects = projects;
    }

    @Override
    Outcome run(Build build, Progress progress) {
        Outcome outcome = Leafpress.generate(build, share(), progress);
        return verifyIncremental && outcome.published() ? Leafpress.verify(build, outcome, progress) : outcome;
    }

    private Share share() {
        if (shard != null) {
            return Share.Part.parse(shard);
        }
        return shares == null || shares.isEmpty()
                ? new Share.Whole()
                : new Share.Joined(shares.stream().map(File::toPath).toList());
    }

    @Override
    void finish(Build build, Outcome outcome, Report report, Duration time) {
        if (attachZip && outcome.published() && !isAttached()) {
            SiteZip.write(build.output(), zip.toPath(), SiteZip.time(Optional.ofNullable(outputTimestamp)));
            projects.attachArtifact(project, TYPE, CLASSIFIER, zip);
        }
        report.generated(outcome, time, build.output());
    }

    /** {@code mvn package site} generates twice, and Maven refuses to attach twice. */
    private boolean isAttached() {
        return project.getAttachedArtifacts().stream()
                .anyMatch(artifact -> CLASSIFIER.equals(artifact.getClassifier()) && TYPE.equals(artifact.getType()));
    }
}
