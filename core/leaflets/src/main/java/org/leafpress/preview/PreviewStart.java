package org.leafpress.preview;

import com.sun.net.httpserver.HttpServer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.leafpress.build.LiveSite;
import org.leafpress.source.ContentFolder;

/** Starts previews; for the session, since {@link Preview} itself is what others see. */
public final class PreviewStart {
    private PreviewStart() {}

    /**
     * Starts to show a site.
     *
     * @param live reads all content; asked when the port is open
     * @param folder the content folder
     * @param notes hears what was read again, what is wrong with it, and other things that its user should know
     * @throws IllegalArgumentException if the port that was asked for is taken
     */
    public static Preview of(
            Supplier<LiveSite> live, ContentFolder folder, PreviewOptions options, Consumer<String> notes) {
        HttpServer port = PreviewPort.open(options.port());
        try {
            return new Preview(new PreviewSite(live.get(), folder), port, notes);
        } catch (RuntimeException e) {
            port.stop(0);
            throw e;
        }
    }
}
