package org.leafpress.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Tells open pages of changes as server-sent events, each in the thread of its request. Only a write that fails shows that a
 * page has gone, so something is written now and then.
 */
final class EventStreams {
    private static final int MOST = 256;

    private final Duration heartbeat;
    private final Supplier<String> news;
    private final Set<BlockingQueue<String>> open = ConcurrentHashMap.newKeySet();

    /**
     * Without any open page.
     *
     * @param news what a page hears first, and with every change: JSON without line breaks
     */
    EventStreams(Duration heartbeat, Supplier<String> news) {
        this.heartbeat = heartbeat;
        this.news = news;
    }

    /** Answers a request until its page goes away or the thread is interrupted; false if there are too many. */
    boolean serve(HttpExchange exchange) throws IOException {
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        if (open.size() >= MOST) {
            return false;
        }
        open.add(events);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            write(out, event(news.get()));
            while (!Thread.currentThread().isInterrupted()) {
                String event = events.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
                write(out, Optional.ofNullable(event).map(EventStreams::event).orElse(":\n\n"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(events);
        }
        return true;
    }

    private static String event(String data) {
        return "data: " + data + "\n\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Tells every open page. */
    void tell() {
        String now = news.get();
        open.forEach(events -> events.add(now));
    }

    /** How many pages are open. */
    int count() {
        return open.size();
    }
}
