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
import org.leafpress.Generated;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.load.Shard;

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
     * Makes a shard of the site only, such as {@code 3/16}: every 16th topic from the third on, without the pages about
     * all topics. Meant for many machines at once; {@code leafpress.shards} joins what they make.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.shard")
    private @Nullable String shard;

    /**
     * Joins shards: the {@code target} folders of the builds with {@code leafpress.shard}, with {@code site} and
     * {@code leafpress} in each. What they lack is made here.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.shards")
    private @Nullable List<File> shards;

    @Parameter(defaultValue = "${project.build.directory}/${project.build.finalName}-site.zip", readonly = true)
    private File zip;

    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private @Nullable String outputTimestamp;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    private final MavenProjectHelper projects;
    private Optional<Generated> generated = Optional.empty();

    /** Called by Maven. */
    @Inject
    public GenerateMojo(BuildContext ide, MavenProjectHelper projects) {
        super(ide);
        this.projects = projects;
    }

    @Override
    Outcome run(Leafpress leafpress) {
        Generated result = leafpress.generate(output(), shard());
        generated = Optional.of(result);
        return verifyIncremental && result.published()
                ? result.outcome().and(leafpress.verify(output()))
                : result.outcome();
    }

    @Override
    boolean hasPublished() {
        return generated.filter(Generated::published).isPresent();
    }

    private Shard shard() {
        if (shard != null) {
            return Shard.Part.parse(shard);
        }
        return shards == null || shards.isEmpty()
                ? new Shard.Whole()
                : new Shard.Joined(shards.stream().map(File::toPath).toList());
    }

    @Override
    void finish(Report report, Duration time) {
        generated.ifPresent(result -> finish(result, report, time));
    }

    private void finish(Generated result, Report report, Duration time) {
        if (attachZip && result.published() && !isAttached()) {
            SiteZip.write(output(), zip.toPath(), SiteZip.time(Optional.ofNullable(outputTimestamp)));
            projects.attachArtifact(project, TYPE, CLASSIFIER, zip);
        }
        report.generated(result, time, output());
    }

    /** {@code mvn package site} generates twice, and Maven refuses to attach twice. */
    private boolean isAttached() {
        return project.getAttachedArtifacts().stream()
                .anyMatch(artifact -> CLASSIFIER.equals(artifact.getClassifier()) && TYPE.equals(artifact.getType()));
    }
}
