package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What an open page hears from the preview. */
final class PreviewEvents implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final CompletableFuture<HttpResponse<Stream<String>>> answer;

    private PreviewEvents(HttpClient client, URI address) {
        answer = client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines());
        CompletableFuture<Void> unused = answer.thenAcceptAsync(
                response -> response.body()
                        .filter(line -> line.startsWith("data: "))
                        .forEach(this::add),
                work -> {
                    Thread thread = new Thread(work, "events");
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    /** Opens a stream, and waits for its first event. */
    static PreviewEvents of(HttpClient client, URI address) {
        PreviewEvents stream = new PreviewEvents(client, address);
        stream.until(() -> stream.count() > 0);
        return stream;
    }

    private void add(String event) {
        count.incrementAndGet();
        events.add(event);
    }

    /** How many events have come. */
    int count() {
        return count.get();
    }

    /** Waits for events until something is so. */
    void until(BooleanSupplier condition) {
        try {
            while (!condition.getAsBoolean()) {
                assertThat(events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .as("another event")
                        .isNotNull();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        CompletableFuture<Void> unused =
                answer.thenAccept(response -> response.body().close());
        answer.cancel(true);
    }
}
