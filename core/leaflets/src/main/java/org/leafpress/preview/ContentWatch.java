package org.leafpress.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Hears of changes in a folder and the folders below it. Where the system does not tell, or has told enough, it looks by
 * itself again and again, and says so once.
 */
final class ContentWatch implements AutoCloseable {
    private final Path root;
    private final Consumer<String> changed;
    private final Consumer<String> notes;
    private final AtomicBoolean isLooking = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Optional<PollingWatch.State> watched;
    private Optional<DirectoryWatcher> watcher = Optional.empty();
    private volatile Optional<PollingWatch> passes = Optional.empty();

    /** What makes a watcher; tests make one that fails. */
    @FunctionalInterface
    interface Opener {
        DirectoryWatcher open(Path root, DirectoryChangeListener listener) throws IOException;
    }

    /**
     * Begins to watch.
     *
     * @param root as its real path
     * @param changed hears paths relative to the root, with {@code /}; the empty one when anything may have changed
     * @param notes hears what its user should know
     */
    ContentWatch(Path root, Consumer<String> changed, Consumer<String> notes, Opener opener) {
        this.root = root;
        this.changed = changed;
        this.notes = notes;
        this.watched = PollingWatch.state(root);
        try {
            DirectoryWatcher opened = opener.open(root, listener());
            watcher = Optional.of(opened);
            CompletableFuture<Void> unused = opened.watchAsync(
                            work -> thread(work).start())
                    .whenComplete((done, fault) -> look("the system has stopped to tell of changes"));
            thread(this::guardRoot).start();
        } catch (IOException | UncheckedIOException e) {
            look("the system does not tell of changes (" + e.getMessage() + ")");
        }
    }

    /** Watches as the system can. */
    static DirectoryWatcher open(Path root, DirectoryChangeListener listener) throws IOException {
        return DirectoryWatcher.builder()
                .path(root)
                .listener(listener)
                .fileHashing(false)
                .fileTreeVisitor(visitor(root))
                .build();
    }

    private static FileTreeVisitor visitor(Path root) {
        return (start, onFolder, onFile) -> ContentFiles.walk(root, start, onFolder::call, onFile::call);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "leafpress-watch");
        thread.setDaemon(true);
        return thread;
    }

    private DirectoryChangeListener listener() {
        return new DirectoryChangeListener() {
            @Override
            public void onEvent(DirectoryChangeEvent event) {
                if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
                    changed.accept("");
                } else {
                    tell(event.path());
                }
            }

            @Override
            public void onException(Exception fault) {
                look("the system has stopped to tell of some changes (" + fault.getMessage() + ")");
            }
        };
    }

    private void tell(Path path) {
        if (ContentFiles.isWatched(root, path)) {
            changed.accept(root.relativize(path).toString().replace('\\', '/'));
        }
    }

    private void look(String why) {
        if (closed.getCount() > 0 && isLooking.compareAndSet(false, true)) {
            notes.accept("Every change is still seen, a little later: " + why
                    + ", so the files are looked through again" + " and again.");
            PollingWatch started = new PollingWatch(root, this::tell);
            passes = Optional.of(started);
            thread(started).start();
        }
    }

    /** A folder that was moved away goes on telling of itself, and the one that takes its place tells nothing. */
    private void guardRoot() {
        try {
            while (!closed.await(1, TimeUnit.SECONDS) && !isLooking.get()) {
                if (!PollingWatch.state(root).equals(watched)) {
                    look("the folder was replaced");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        passes.ifPresent(PollingWatch::close);
        watcher.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot stop watching " + root, e);
            }
        });
    }
}
