package org.leafpress.preview;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gathers changes that come together, such as the two or three of one save or the thousands of a switch of branches, and
 * has them taken in at once.
 */
final class Changes implements Runnable, AutoCloseable {
    /** An editor that replaces a file does so within it. */
    private static final long QUIET = 8;
    /** A file that is being written may look faulty for so long. */
    private static final long PATIENCE = 60;
    /** Longer than this nobody waits for an end of a storm. */
    private static final long LONGEST = 400;

    private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    private final Taker taker;
    private volatile boolean isClosed;
    private final Thread thread = new Thread(this, "leafpress-refresh");

    /** Takes changes in. */
    interface Taker {
        /**
         * Reads again.
         *
         * @return whether something that was without errors before has some now
         */
        boolean takeIn(Collection<String> paths);

        /** Tells everyone. */
        void announce();
    }

    Changes(Taker taker) {
        this.taker = taker;
        thread.setDaemon(true);
        thread.start();
    }

    void add(String path) {
        queue.add(path);
    }

    @Override
    public void run() {
        try {
            while (!isClosed) {
                take(gather(queue.take()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Set<String> paths) throws InterruptedException {
        boolean looksFaulty = !isClosed && taker.takeIn(paths);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST);
        while (looksFaulty && !isClosed && System.nanoTime() < end) {
            String more = queue.poll(PATIENCE, TimeUnit.MILLISECONDS);
            if (more == null) {
                break;
            }
            looksFaulty = taker.takeIn(gather(more));
        }
        if (!isClosed) {
            taker.announce();
        }
    }

    private Set<String> gather(String first) throws InterruptedException {
        Set<String> paths = new LinkedHashSet<>(Set.of(first));
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST);
        @Nullable String next = queue.poll(QUIET, TimeUnit.MILLISECONDS);
        while (next != null && System.nanoTime() < end) {
            paths.add(next);
            next = queue.poll(QUIET, TimeUnit.MILLISECONDS);
        }
        if (next != null) {
            paths.add(next);
        }
        return paths;
    }

    /** Waits until nothing is read any more. */
    @Override
    public void close() {
        isClosed = true;
        queue.add("");
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
