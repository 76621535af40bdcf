package org.leafpress.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.DiagnosticFormatter;

/**
 * A site in the browser of whoever writes it: pages are rendered when they are asked for and show every change at once.
 * Answers only to this machine, and writes only what its forms ask for. Ends with {@link #close}.
 */
public final class Preview implements AutoCloseable {
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MOST_NAMED = 3;

    private final PreviewSite site;
    private final Consumer<String> notes;
    private final EventStreams events;
    private final PreviewServer server;
    private final Changes changes;
    private final List<ContentWatch> watches;

    /** Answers at a port that is open already. */
    Preview(PreviewSite site, HttpServer port, Consumer<String> notes) {
        this.site = site;
        this.notes = notes;
        this.events = new EventStreams(HEARTBEAT, this::news);
        this.server = new PreviewServer(port, site, events, notes);
        this.changes = new Changes(new Taker());
        this.watches = site.folder().roots().stream()
                .map(root -> new ContentWatch(root, changes::add, notes, ContentWatch::open))
                .toList();
    }

    /** The address of the home page. */
    public URI address() {
        return server.address();
    }

    private String news() {
        return String.format(Locale.ROOT, "{\"version\":%d,\"style\":%b}", site.version(), site.hasNewStyle());
    }

    private final class Taker implements Changes.Taker {
        @Override
        public boolean takeIn(Collection<String> paths) {
            long start = System.nanoTime();
            try {
                boolean isFaulty = site.refresh(paths);
                notes.accept("read again: " + names(paths) + " (" + (System.nanoTime() - start) / 1_000_000 + " ms)");
                return isFaulty;
            } catch (UncheckedIOException | IllegalStateException e) {
                notes.accept("could not read again " + names(paths) + ": " + e.getMessage());
                return false;
            }
        }

        @Override
        public void announce() {
            events.tell();
            tellErrors();
        }
    }

    /** In the terminal too, for those who look there first; the browser shows all of them with what to do. */
    private void tellErrors() {
        List<Diagnostic> errors = site.faults("");
        DiagnosticFormatter formatter =
                new DiagnosticFormatter(site.live().content().lines());
        errors.stream().limit(MOST_NAMED).map(formatter::headline).forEach(notes);
        if (errors.size() > MOST_NAMED) {
            notes.accept("and " + (errors.size() - MOST_NAMED) + " more errors");
        }
    }

    private static String names(Collection<String> paths) {
        String named = paths.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return paths.size() <= MOST_NAMED ? named : named + " and " + (paths.size() - MOST_NAMED) + " more";
    }

    @Override
    public void close() {
        watches.forEach(ContentWatch::close);
        changes.close();
        server.close();
    }
}
