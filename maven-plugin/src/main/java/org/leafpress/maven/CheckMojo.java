package org.leafpress.maven;

import java.time.Duration;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.codehaus.plexus.build.BuildContext;
import org.leafpress.Build;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Progress;

/**
 * Reads and checks the content and reports every fault, without making the site.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends AbstractLeafpressMojo {
    /** Called by Maven. */
    @Inject
    public CheckMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    Outcome run(Build build, Progress progress) {
        return Leafpress.check(build, progress);
    }

    @Override
    void finish(Build build, Outcome outcome, Report report, Duration time) {
        report.checked(outcome, time);
    }
}
