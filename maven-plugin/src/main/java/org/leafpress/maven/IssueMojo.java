package org.leafpress.maven;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;
import org.leafpress.Issued;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.issue.IssueRequest;
import org.leafpress.issue.IssuedVersion;
import org.leafpress.model.Labels;
import org.leafpress.model.issue.IssueChange;

/**
 * Issues a version of an approved leaflet: keeps its page and PDFs for good in {@code issued} in the content folder, and
 * writes into {@code history.yaml} of the topic what was given out. From then on every print of that version says where to
 * look whether it is still current, and the build fails if its emergency advice, doses, phone numbers or do-nots change
 * without a new version.
 *
 * @since 0.1.0
 */
@Mojo(name = "issue", threadSafe = true)
public final class IssueMojo extends AbstractLeafpressMojo {
    /**
     * The topic: the name of its folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.topic", required = true)
    private String topic;

    /**
     * The language of the leaflet, such as {@code ur}; unless given, every approved language that lacks this version.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.language")
    private @Nullable String language;

    /**
     * Why it is issued, in a sentence for staff.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.reason")
    private @Nullable String reason;

    /**
     * How it differs from the version before: {@code meaning}, or {@code wording} if it says the same in other words.
     * Patients who hold the older sheet are told accordingly.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.change", defaultValue = "meaning", required = true)
    private String change;

    private List<IssuedVersion> versions = List.of();

    /** Called by Maven. */
    @Inject
    public IssueMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    Outcome run(Leafpress leafpress) throws MojoFailureException {
        Issued issued = leafpress.issue(new IssueRequest(
                topic,
                Optional.ofNullable(language),
                Optional.ofNullable(reason),
                Stream.of(IssueChange.values())
                        .filter(known -> Labels.of(known).equals(change))
                        .findFirst()
                        .orElseThrow(() -> new MojoFailureException(
                                "leafpress.change is meaning or wording, not \"" + change + "\""))));
        versions = issued.versions();
        return issued.outcome();
    }

    @Override
    void finish(Report report, Duration time) {
        versions.forEach(report::issued);
    }
}
