package org.leafpress.maven;

import java.time.Duration;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Signed;
import org.leafpress.governance.SignRequest;
import org.leafpress.governance.Signature;

/**
 * Writes into {@code topic.yaml} that someone has read a leaflet as it stands, in one language, with the date and the
 * hash of what they have read, and keeps that text in a file beside it. Everything else in {@code topic.yaml} stays as it
 * is. Signing again in the same role and language takes the place of the earlier sign-off.
 *
 * @since 0.1.0
 */
@Mojo(name = "sign", threadSafe = true)
public final class SignMojo extends AbstractLeafpressMojo {
    /**
     * The topic: the name of its folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.topic")
    private @Nullable String topic;

    /**
     * In which role: {@code author}, {@code clinical-reviewer}, {@code approver} or {@code patient-reader}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.role")
    private @Nullable String role;

    /**
     * The post of the person who signs, such as {@code Lead pharmacist}; not their name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.post")
    private @Nullable String post;

    /**
     * The language of the leaflet, such as {@code ur}; unless given, the one that topics are written in.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.language")
    private @Nullable String language;

    private Optional<Signature> signature = Optional.empty();

    /** Called by Maven. */
    @Inject
    public SignMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    Outcome run(Leafpress leafpress) {
        Signed signed =
                leafpress.sign(new SignRequest(given(topic), given(role), given(post), Optional.ofNullable(language)));
        signature = signed.signature();
        return signed.outcome();
    }

    @Override
    void finish(Report report, Duration time) {
        signature.ifPresent(report::signed);
    }
}
