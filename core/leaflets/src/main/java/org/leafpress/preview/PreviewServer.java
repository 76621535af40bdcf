package org.leafpress.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leafpress.render.TemplateFault;

/** Answers the browser. */
final class PreviewServer implements AutoCloseable {
    /** What the preview adds to a site; no page of a site is there. */
    private static final String OWN = ".leafpress/";
    /** Where forms send what they have changed. */
    static final String SENT_TO = "/" + OWN;
    /** Where forms are. */
    private static final String EDIT = "edit";

    /** Each open page takes one. */
    private static final int MOST_THREADS = 400;

    private final PreviewSite site;
    private final EventStreams events;
    private final Consumer<String> notes;
    private final HttpServer server;
    private final Guard guard;
    private final Forms forms;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, MOST_THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), PreviewServer::thread);

    /**
     * Starts to answer.
     *
     * @param server from {@link PreviewPort}
     */
    PreviewServer(HttpServer server, PreviewSite site, EventStreams events, Consumer<String> notes) {
        this.server = server;
        this.site = site;
        this.events = events;
        this.notes = notes;
        this.forms = new Forms(site);
        this.guard = new Guard(server.getAddress().getPort());
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "leafpress-preview");
        thread.setDaemon(true);
        return thread;
    }

    /** The address of the home page. */
    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private void handle(HttpExchange exchange) throws IOException {
        Optional<Response> refusal = guard.refusal(exchange);
        String path =
                refusal.isPresent() ? "" : exchange.getRequestURI().getPath().substring(1);
        if (refusal.isEmpty() && path.equals(OWN + "events")) {
            if (!events.serve(exchange)) {
                send(exchange, Response.plain(503, "Too many pages of this preview are open. Close some."));
            }
            return;
        }
        send(exchange, refusal.orElseGet(() -> answer(exchange, path)));
    }

    private static void send(HttpExchange exchange, Response answer) throws IOException {
        try (exchange) {
            answer.send(exchange);
        }
    }

    private Response answer(HttpExchange exchange, String path) {
        try {
            String query = exchange.getRequestURI().getRawQuery();
            if (exchange.getRequestMethod().equals("POST")) {
                return new FormRequests(forms)
                        .answer(
                                exchange,
                                path.substring(OWN.length()),
                                parameter(query, "file"),
                                parameter(query, "name"));
            }
            if (path.equals(EDIT) || path.startsWith(EDIT + "/")) {
                return Response.file(200, "edit.html", resource("edit.html"));
            }
            return path.startsWith(OWN) ? own(path.substring(OWN.length()), query) : page(path);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            notes.accept("could not answer /" + path + ": " + e);
            return Response.plain(500, "This could not be shown: " + e);
        }
    }

    private Response page(String path) {
        long version = site.version();
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        return site.find(file)
                .map(bytes -> Response.file(200, file, bytes))
                .or(() -> file.endsWith(".pdf") ? missingPrint(file) : Optional.empty())
                .or(() -> site.find(path + "/index.html").map(bytes -> Response.file(200, "index.html", bytes)))
                .or(() -> site.find("404.html").map(bytes -> Response.file(404, "404.html", bytes)))
                .map(answer -> answer.asPreview(version))
                .orElseGet(() -> Response.plain(404, "There is no such page."));
    }

    private Optional<Response> missingPrint(String path) {
        return site.fault(path)
                .map(fault -> Response.plain(500, new PageState(site).text(fault)))
                .or(() -> site.live()
                        .leaflet(path)
                        .map(leaflet -> Response.plain(
                                404,
                                "There is no such print of this leaflet. If its format is one of the site's, the findings"
                                        + " in the bar of the page say why.")));
    }

    private Response prints(String path) {
        PageState state = new PageState(site);
        try {
            return Response.json(site.live()
                    .leaflet(path)
                    .flatMap(leaflet -> site.live().prints(leaflet).map(prints -> state.prints(leaflet, prints)))
                    .orElseGet(() -> state.noPrints(List.of())));
        } catch (TemplateFault fault) {
            return Response.json(state.noPrints(List.of(fault.diagnostic())));
        }
    }

    private Response own(String name, @Nullable String query) {
        String path = parameter(query, "page");
        return switch (name) {
            case "preview.js", "preview.css", "edit.js", "edit.css" -> Response.file(200, name, resource(name));
            case "state" -> Response.json(new PageState(site).of(path));
            case "explain" ->
                Response.json(new Explain(site).of(path, parameter(query, "text"), parameter(query, "part")));
            case "prints" -> prints(path);
            case "form" -> forms.show(parameter(query, "file"));
            default -> Response.plain(404, "The preview has no such part.");
        };
    }

    private static String parameter(@Nullable String query, String name) {
        return Arrays.stream(Optional.ofNullable(query).orElse("").split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static byte[] resource(String name) {
        try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the preview lacks its " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
