package org.leafpress.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Does the same work on many things at once. Results come in the order of the things, whatever the threads do. */
public final class Workers implements AutoCloseable {
    private static final int MOST_AT_A_TIME = 16;
    private static final int PORTIONS = 8;

    private final int count;
    private final ExecutorService threads;
    private final Progress steps;

    /**
     * Starts the threads.
     *
     * @param count at least 1
     */
    public Workers(int count, Progress steps) {
        AtomicInteger number = new AtomicInteger();
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "leafpress-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        this.steps = steps;
    }

    /**
     * Begins with something that will be asked for, so that it is ready by then or nearly so. If it fails, whoever asks
     * tries again and hears of it.
     */
    public void ahead(Lazy<?> work) {
        Future<?> unused = threads.submit(work::get);
    }

    /**
     * Applies {@code work} to every item.
     *
     * @throws RuntimeException what {@code work} threw for the first item for which it did
     */
    public <T, R> List<R> map(String what, List<T> items, Function<? super T, ? extends R> work) {
        AtomicInteger done = new AtomicInteger();
        List<Future<List<R>>> futures = new ArrayList<>();
        int portion = portion(items.size());
        for (int from = 0; from < items.size(); from += portion) {
            List<T> some = items.subList(from, Math.min(from + portion, items.size()));
            futures.add(threads.submit(() -> {
                List<R> results = new ArrayList<>(some.size());
                for (T item : some) {
                    results.add(work.apply(item));
                    steps.step(what, done.incrementAndGet(), items.size());
                }
                return results;
            }));
        }
        List<R> results = new ArrayList<>(items.size());
        List<RuntimeException> faults = new ArrayList<>();
        for (Future<List<R>> future : futures) {
            try {
                results.addAll(get(future));
            } catch (RuntimeException e) {
                // The rest is waited for, so that nothing goes on behind the back of whoever hears of this.
                faults.add(e);
            }
        }
        if (!faults.isEmpty()) {
            throw faults.get(0);
        }
        return results;
    }

    /** So many items are handed to a thread at a time: few hand-overs, and no thread is left with much at the end. */
    private int portion(int items) {
        return Math.max(1, Math.min(MOST_AT_A_TIME, items / (count * PORTIONS)));
    }

    private static <R> R get(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
