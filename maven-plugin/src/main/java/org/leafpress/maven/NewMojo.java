package org.leafpress.maven;

import java.time.Duration;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Written;
import org.leafpress.start.TopicRequest;

/**
 * Begins a topic, or a further language of the site: writes its files with the parts of its kind. A comment explains each part, and a notice stands wherever
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

    /**
     * In place of a topic: a further language of the site, such as {@code ur}, of which it writes the texts of the site.
     * {@code -Dlanguage} is short for it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.language", defaultValue = "${language}")
    private @Nullable String language;

    private List<String> files = List.of();

    /** Called by Maven. */
    @Inject
    public NewMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    Outcome run(Leafpress leafpress) throws MojoFailureException {
        if (topic != null && language != null) {
            throw new MojoFailureException("leafpress:new begins a topic or a language of the site, one at a time. To"
                    + " translate a topic, use leafpress:export-translation.");
        }
        Written written = language != null
                ? leafpress.beginLanguage(language)
                : leafpress.begin(new TopicRequest(given(topic), kind == null ? "condition" : kind));
        files = written.files();
        return written.outcome();
    }

    @Override
    String failure(Report report, Outcome outcome) {
        return report.refusal(outcome);
    }

    @Override
    void finish(Report report, Duration time) {
        report.begun(files);
        if (language != null) {
            report.begunLanguage(language);
        }
    }
}
