package org.leafpress.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.diagnostic.SourceLines;
import org.leafpress.preview.Preview;
import org.leafpress.preview.PreviewOptions;

/**
 * Shows the leaflets in the browser while they are being written: each save is seen at once, and so is what is wrong with it.
 * Only this machine can look. Nothing is published. Enter or Ctrl-C ends it.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends AbstractLeafpressMojo {
    /**
     * The port at which to answer; unless given, 8765 or the first free one after it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.port")
    private @Nullable Integer port;

    /**
     * Whether to open the browser.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.open", defaultValue = "false")
    private boolean open;

    /** Called by Maven. */
    @Inject
    public ServeMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    Outcome run(Leafpress leafpress) throws MojoFailureException {
        try (Preview preview = leafpress.preview(options(), note -> getLog().info("Leafpress: " + note))) {
            getLog().info("Leafpress: look at " + preview.address() + ", or edit at "
                    + preview.address().resolve("edit") + " (Enter or Ctrl-C ends)");
            if (open) {
                openBrowser(preview.address());
            }
            waitForEnter();
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("leafpress.port: " + e.getMessage(), e);
        }
        return new Outcome(List.of(), List.of(), SourceLines.NONE, false);
    }

    private PreviewOptions options() {
        return port == null ? PreviewOptions.usual() : PreviewOptions.usual().at(port);
    }

    private void openBrowser(URI address) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler")
                : List.of(system.startsWith("mac") ? "open" : "xdg-open");
        try {
            new ProcessBuilder(Stream.concat(command.stream(), Stream.of(address.toString()))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            getLog().warn("Leafpress: the browser could not be opened; open the address above yourself.");
        }
    }

    /** Where there is no terminal nobody can press Enter, so it goes on until it is ended. */
    private static void waitForEnter() {
        try {
            int next = System.in.read();
            while (next >= 0 && next != '\n') {
                next = System.in.read();
            }
            while (next < 0) {
                Thread.sleep(Duration.ofHours(1).toMillis());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read from the terminal", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    void finish(Report report, Duration time) {
        getLog().info("Leafpress: the preview has ended.");
    }
}
