package org.leafpress.maven;

import java.io.File;
import java.time.Duration;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Written;

/**
 * Lets editors complete and check content as it is typed: writes JSON Schemas with the names of the site into
 * {@code .vscode/leafpress}, and into {@code .vscode/settings.json} which is for which files. Other settings there stay.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", threadSafe = true)
public final class SchemaMojo extends AbstractLeafpressMojo {
    /**
     * The folder that people open in their editor; the content must be within it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.editorDirectory", defaultValue = "${project.basedir}", required = true)
    private File editorDirectory;

    private List<String> files = List.of();

    /** Called by Maven. */
    @Inject
    public SchemaMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    Outcome run(Leafpress leafpress) {
        Written written = leafpress.schema(editorDirectory.toPath());
        files = written.files();
        return written.outcome();
    }

    @Override
    void finish(Report report, Duration time) {
        report.schemas(files);
    }
}
