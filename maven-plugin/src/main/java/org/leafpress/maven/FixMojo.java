package org.leafpress.maven;

import java.time.Duration;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.leafpress.Fixed;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.fix.FixMode;

/**
 * Shows the remedies that are certain, such as a hyphen for a bullet from Word, as a difference, and writes them where
 * that is asked for. All else in the files stays as it is, and so does a file that would have new faults.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", threadSafe = true)
public final class FixMojo extends AbstractLeafpressMojo {
    /**
     * Whether to write the remedies into the files. Without it they are only shown.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.fix.write", defaultValue = "false")
    private boolean write;

    /**
     * Whether to write remedies into texts that someone has signed, too. Their sign-offs then no longer hold.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.fix.signed", defaultValue = "false")
    private boolean signed;

    private Optional<Fixed> fixed = Optional.empty();

    /** Called by Maven. */
    @Inject
    public FixMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    Outcome run(Leafpress leafpress) {
        FixMode mode = signed ? FixMode.WRITE_SIGNED : FixMode.WRITE;
        fixed = Optional.of(leafpress.fix(write ? mode : FixMode.SHOW));
        return fixed.get().outcome();
    }

    @Override
    void finish(Report report, Duration time) {
        fixed.ifPresent(report::fixed);
    }
}
