package org.leafpress.maven;

import java.time.Duration;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.leafpress.Checked;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;

/**
 * Reads and checks the content and reports every fault that {@code generate} would, without making the site.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends AbstractLeafpressMojo {
    private Optional<Checked> checked = Optional.empty();

    /**
     * Whether to render pages and set prints too, so that everything is found that keeps the site or a leaflet from being
     * published. It takes as long as making the site; without it only the content is checked.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.check.print", defaultValue = "true")
    private boolean print;

    /** Called by Maven. */
    @Inject
    public CheckMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    Outcome run(Leafpress leafpress) {
        checked = Optional.of(print ? leafpress.dryRun() : leafpress.check());
        return checked.get().outcome();
    }

    @Override
    void finish(Report report, Duration time) {
        checked.ifPresent(result -> report.checked(result, time));
    }
}
