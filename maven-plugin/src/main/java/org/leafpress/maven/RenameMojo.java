package org.leafpress.maven;

import java.time.Duration;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Written;
import org.leafpress.start.RenameRequest;

/**
 * Gives a topic another name: moves its folder, changes every reference to it in all topics and languages, and notes its
 * former address, where a page leads on to it. All of it or nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "rename", threadSafe = true)
public final class RenameMojo extends AbstractLeafpressMojo {
    /**
     * The topic: the name of its folder. {@code -Dfrom} is short for it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.from", defaultValue = "${from}")
    private @Nullable String from;

    /**
     * The name that it is to have. {@code -Dto} is short for it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.to", defaultValue = "${to}")
    private @Nullable String to;

    private List<String> files = List.of();

    /** Called by Maven. */
    @Inject
    public RenameMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    Outcome run(Leafpress leafpress) {
        Written written = leafpress.rename(new RenameRequest(given(from), given(to)));
        files = written.files();
        return written.outcome();
    }

    @Override
    String failure(Report report, Outcome outcome) {
        return report.refusal(outcome);
    }

    @Override
    void finish(Report report, Duration time) {
        report.renamed(given(from), given(to), files);
    }
}
