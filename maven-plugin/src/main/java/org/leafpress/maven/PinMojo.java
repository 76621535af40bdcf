package org.leafpress.maven;

import java.time.Duration;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Pinned;
import org.leafpress.model.translation.Translation.PartStatus;
import org.leafpress.translation.TranslationChoice;

/**
 * Writes down that you have brought a translation up to date: that its parts say what the source says as it stands.
 * Nothing can check that for you. When the source changes later, the translation counts as out of date until it is
 * pinned again.
 *
 * @since 0.1.0
 */
@Mojo(name = "pin", threadSafe = true)
public final class PinMojo extends AbstractLeafpressMojo {
    /**
     * The topic: the name of its folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.topic", required = true)
    private String topic;

    /**
     * The language of the translation, such as {@code ur}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.language", required = true)
    private String language;

    /**
     * The parts that are up to date, separated by commas, such as {@code emergency,causes}; all if none is named.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.part")
    private List<String> parts = List.of();

    private List<PartStatus> pinned = List.of();

    /** Called by Maven. */
    @Inject
    public PinMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    Outcome run(Leafpress leafpress) {
        Pinned result = leafpress.pin(new TranslationChoice(topic, language), parts);
        pinned = result.parts();
        return result.outcome();
    }

    @Override
    void finish(Report report, Duration time) {
        report.pinned(topic, language, pinned);
    }
}
