package org.leafpress.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns away what no browser of this machine asks for by itself. A page elsewhere could have a name that leads to this
 * machine, and so read drafts; the name that it asked for gives it away.
 */
final class Guard {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LONGEST = 2048;

    private final int port;

    Guard(int port) {
        this.port = port;
    }

    /** An answer that says why a request gets no other; empty for a good one. */
    Optional<Response> refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        URI address = exchange.getRequestURI();
        List<String> hosts = headers.getOrDefault("Host", List.of());
        if (hosts.size() != 1 || !isHere(hosts.get(0))) {
            return Optional.of(Response.plain(
                    403,
                    "This preview is only for the machine that it runs on. Open http://localhost:" + port
                            + "/ there."));
        }
        List<String> origins = headers.getOrDefault("Origin", List.of());
        if (!origins.stream().allMatch(origin -> origin.startsWith("http://") && isHere(origin.substring(7)))) {
            return Optional.of(Response.plain(403, "This preview does not answer to pages of other sites."));
        }
        boolean sends = exchange.getRequestMethod().equals("POST")
                && address.getPath() != null
                && address.getPath().startsWith(PreviewServer.SENT_TO)
                && FormRequests.takes(address.getPath().substring(PreviewServer.SENT_TO.length()));
        if (!sends && !Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            exchange.getResponseHeaders().set("Connection", "close");
            return Optional.of(Response.plain(405, "A preview can only be read."));
        }
        if (sends && origins.size() != 1) {
            return Optional.of(Response.plain(403, "This preview takes only what its own forms send."));
        }
        if (address.toString().length() > LONGEST) {
            return Optional.of(Response.plain(414, "The address is too long."));
        }
        return address.getPath() == null || !isPlain(address.getPath())
                ? Optional.of(Response.plain(400, "The address is not one of a site."))
                : Optional.empty();
    }

    private boolean isHere(String host) {
        return NAMES.stream().anyMatch(name -> host.equals(name + ":" + port) || (port == 80 && host.equals(name)));
    }

    private static boolean isPlain(String path) {
        return path.startsWith("/")
                && path.chars().noneMatch(c -> c < ' ' || c == '\\')
                && !List.of(path.split("/", -1)).contains("..");
    }
}
