package org.leafpress.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at the size and time of every file again and again, and tells which have changed. */
final class PollingWatch implements Runnable, AutoCloseable {
    private static final long SHORTEST_PAUSE = 300;
    /** So many times as long as a pass takes nothing is done. */
    private static final int REST = 5;

    private final Path root;
    private final Consumer<Path> changed;
    private final CountDownLatch closed = new CountDownLatch(1);

    record State(long size, long modified, @Nullable Object file) {}

    /**
     * To be run in a thread of its own.
     *
     * @param changed hears first of the root, in which anything may have changed, then of files that are new, changed or
     *     gone
     */
    PollingWatch(Path root, Consumer<Path> changed) {
        this.root = root;
        this.changed = changed;
    }

    @Override
    public void run() {
        try {
            Map<Path, State> before = look();
            changed.accept(root); // until now nobody has looked
            long pause = SHORTEST_PAUSE;
            while (!closed.await(pause, TimeUnit.MILLISECONDS)) {
                long start = System.nanoTime();
                Map<Path, State> now = look();
                tell(before, now);
                before = now;
                pause = Math.max(SHORTEST_PAUSE, REST * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Map<Path, State> before, Map<Path, State> now) {
        before.keySet().stream().filter(path -> !now.containsKey(path)).forEach(changed);
        now.forEach((path, state) -> {
            if (!state.equals(before.get(path))) {
                changed.accept(path);
            }
        });
    }

    private Map<Path, State> look() {
        Map<Path, State> states = new HashMap<>();
        ContentFiles.Visit keep = path -> state(path).ifPresent(state -> states.put(path, state));
        try {
            ContentFiles.walk(root, root, keep, keep);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through " + root, e);
        }
        return states;
    }

    /** Empty if it has vanished. */
    static Optional<State> state(Path path) {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(
                    found.isDirectory()
                            ? new State(0, 0, found.fileKey())
                            : new State(
                                    found.size(), found.lastModifiedTime().to(TimeUnit.NANOSECONDS), found.fileKey()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
