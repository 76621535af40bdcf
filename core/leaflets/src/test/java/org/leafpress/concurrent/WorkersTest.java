package org.leafpress.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private final Queue<String> events = new ConcurrentLinkedQueue<>();

    @Test
    void whatIsBegunAheadIsMadeOnceAndByAWorker() {
        Lazy<String> thing = new Lazy<>(() -> {
            events.add(Thread.currentThread().getName());
            return "made";
        });
        try (Workers workers = new Workers(1, (what, done, total) -> {})) {
            workers.ahead(thing);
            assertThat(workers.map("ask", List.of(1, 2), number -> thing.get() + number))
                    .containsExactly("made1", "made2");
        }
        assertThat(thing.get()).isEqualTo("made");
        assertThat(events).containsExactly("leafpress-1");
    }

    @Test
    void whoeverAsksForWhatFailedAheadHearsOfIt() {
        Lazy<String> thing = new Lazy<>(() -> {
            events.add("tried");
            throw new IllegalStateException("no such thing");
        });
        try (Workers workers = new Workers(1, (what, done, total) -> {})) {
            workers.ahead(thing);
            assertThat(workers.map("wait", List.of(1), number -> events.size())).containsExactly(1);
        }
        assertThatThrownBy(thing::get).isInstanceOf(IllegalStateException.class).hasMessage("no such thing");
    }
}
