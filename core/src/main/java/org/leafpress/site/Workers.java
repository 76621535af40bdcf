package org.leafpress.site;

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
    private final ExecutorService threads;
    private final Steps steps;

    /**
     * Starts the threads.
     *
     * @param count at least 1
     */
    public Workers(int count, Steps steps) {
        AtomicInteger number = new AtomicInteger();
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
    void ahead(Once<?> work) {
        Future<?> unused = threads.submit(work::get);
    }

    /**
     * Applies {@code work} to every item.
     *
     * @throws RuntimeException what {@code work} threw for the first item for which it did
     */
    public <T, R> List<R> map(String what, List<T> items, Function<? super T, ? extends R> work) {
        AtomicInteger done = new AtomicInteger();
        List<Future<R>> futures = new ArrayList<>();
        for (T item : items) {
            futures.add(threads.submit(() -> {
                R result = work.apply(item);
                steps.step(what, done.incrementAndGet(), items.size());
                return result;
            }));
        }
        List<R> results = new ArrayList<>();
        List<RuntimeException> faults = new ArrayList<>();
        for (Future<R> future : futures) {
            try {
                results.add(get(future));
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
