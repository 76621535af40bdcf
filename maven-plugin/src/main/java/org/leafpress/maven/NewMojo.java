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
import org.leafpress.start.TopicRequest;

/**
 * Begins a topic: writes its files with the parts of its kind. A comment explains each part, and a notice stands wherever
 * something is still to be written. The topic is a draft, and cannot be approved while there is a notice.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", threadSafe = true)
public final class NewMojo extends AbstractLeafpressMojo {
    /**
     * The topic: the name of its folder, and its address on the site, such as {@code migraine}. {@code -Dtopic} is short
     * for it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.topic", defaultValue = "${topic}")
    private @Nullable String topic;

    /**
     * Which parts it begins with: {@code condition}, {@code symptom}, {@code medicine}, {@code test}, {@code operation} or
     * {@code first-aid}. {@code -Dkind} is short for it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.kind", defaultValue = "${kind}")
    private @Nullable String kind;

    private List<String> files = List.of();

    /** Called by Maven. */
    @Inject
    public NewMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    Outcome run(Leafpress leafpress) {
        Written written = leafpress.begin(new TopicRequest(given(topic), kind == null ? "condition" : kind));
        files = written.files();
        return written.outcome();
    }

    @Override
    void finish(Report report, Duration time) {
        report.begun(files);
    }
}
