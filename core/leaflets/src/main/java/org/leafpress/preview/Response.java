package org.leafpress.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What a request gets. */
final class Response {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("atom", "application/atom+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("woff2", "font/woff2"));

    private final int status;
    private final String type;
    private final byte[] content;

    /**
     * An answer.
     *
     * @param type of the content, as HTTP names it
     */
    private Response(int status, String type, byte[] content) {
        this.status = status;
        this.type = type;
        this.content = content;
    }

    static Response json(String text) {
        return text(200, "application/json", text);
    }

    /** A sentence for whoever asked. */
    static Response plain(int status, String sentence) {
        return text(status, "text/plain; charset=utf-8", sentence + "\n");
    }

    private static Response text(int status, String type, String text) {
        return new Response(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file, of the type that its name tells. */
    static Response file(int status, String path, byte[] content) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new Response(status, TYPES.getOrDefault(ending, "application/octet-stream"), content);
    }

    /** The same page as a preview, if it is a page. */
    Response asPreview(long version) {
        return isPage() ? new Response(status, type, PreviewPage.of(content, version)) : this;
    }

    /** True unless it says that something is wrong. */
    boolean isGood() {
        return status < 400;
    }

    private boolean isPage() {
        return type.startsWith("text/html");
    }

    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (isPage()) {
            headers.set("Content-Security-Policy", PreviewPage.ALLOWED);
        }
        boolean bodyless = exchange.getRequestMethod().equals("HEAD");
        if (bodyless) {
            headers.set("Content-Length", Integer.toString(content.length));
        }
        exchange.sendResponseHeaders(status, bodyless || content.length == 0 ? -1 : content.length);
        if (!bodyless) {
            OutputStream out = exchange.getResponseBody();
            out.write(content);
            // Before the exchange is closed, which waits for the rest of the request.
            out.flush();
        }
    }
}
