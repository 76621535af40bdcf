package org.leafpress.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.OptionalInt;

/** Opens the port of a preview. Whoever asks at it waits until there is an answer. */
final class PreviewPort {
    private static final int MOST_TRIES = 20;

    private PreviewPort() {}

    /**
     * A server that is still to be started.
     *
     * @param port empty for the usual one, or the first free one after it
     * @throws IllegalArgumentException if the port that was asked for is taken
     */
    static HttpServer open(OptionalInt port) {
        // Of the server of the JDK itself, which reads them when it is first used.
        set("sun.net.httpserver.nodelay", "true"); // or each answer takes 40 ms on JDK 17
        set("sun.net.httpserver.maxReqTime", "30"); // seconds for a request to arrive
        return port.isPresent() ? open(port.getAsInt()) : openUsual();
    }

    private static void set(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static HttpServer open(int port) {
        try {
            return bind(port);
        } catch (BindException e) {
            throw new IllegalArgumentException(
                    "port " + port + " is taken by another program, or not allowed; name another one, or none to get"
                            + " the first free one",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open port " + port, e);
        }
    }

    private static HttpServer openUsual() {
        for (int i = 0; i < MOST_TRIES; i++) {
            try {
                return bind(PreviewOptions.USUAL_PORT + i);
            } catch (BindException e) {
                // The next one may be free.
            } catch (IOException e) {
                throw new UncheckedIOException("cannot open a port", e);
            }
        }
        return open(0);
    }

    private static HttpServer bind(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }
}
