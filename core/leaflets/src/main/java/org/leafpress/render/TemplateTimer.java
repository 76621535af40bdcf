package org.leafpress.render;

import freemarker.core.Environment;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Stops templates that do not end by themselves, in time or in size, and tells where they were. For templates that somebody
 * else has written than those of the default theme.
 */
final class TemplateTimer {
    /** The largest page of a site is a tenth of it. */
    static final int MOST_CHARACTERS = 8_000_000;

    /** How long a page may take in a build, of which it usually takes a thousandth. */
    static final Duration IN_BUILDS = Duration.ofSeconds(10);

    /** A template that waits for something other than the processor is stopped, too. */
    private static final int MOST_LOOKS = 10;

    /** How long a template may take to notice that it is to stop. */
    private static final Duration GRACE = Duration.ofMillis(500);

    private final Duration limit;
    private final boolean isOfBuild;
    private volatile Optional<Stopped> first = Optional.empty();

    private TemplateTimer(Duration limit, boolean isOfBuild) {
        this.limit = limit;
        this.isOfBuild = isOfBuild;
    }

    /** For a build, which is over when a template was stopped: no other page waits as long. */
    static TemplateTimer ofBuild() {
        return new TemplateTimer(IN_BUILDS, true);
    }

    /** For pages that are asked for one by one. */
    static TemplateTimer ofPages(Duration limit) {
        return new TemplateTimer(limit, false);
    }

    /**
     * A template was stopped.
     *
     * <p>{@link #getMessage} says why.
     */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String stack;

        private Stopped(String why, String stack) {
            super(why);
            this.stack = stack;
        }

        /** Where the template was, as FreeMarker writes it. */
        String stack() {
            return stack;
        }
    }

    /**
     * Makes a template that was just read look now and then whether it is to stop.
     *
     * <p>FreeMarker offers this to its IDE plugins.
     */
    static void prepare(Template template) {
        _CoreAPI.addThreadInterruptedChecks(template);
    }

    /**
     * Renders on a thread of its own; throws {@link Stopped} instead of going on for ever.
     *
     * <p>Not all that goes on for ever can be ended: templates made by {@code ?interpret}, those that include each other, and
     * expressions do not look whether they are to stop. Their thread is left behind.
     */
    void process(Environment environment) throws TemplateException, IOException {
        if (first.isPresent()) {
            throw first.get();
        }
        Run run = new Run(environment);
        environment.setOut(new Meter(environment.getOut(), run));
        run.thread.start();
        try {
            run.await();
        } catch (InterruptedException e) {
            run.thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("a template was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                throw remembered(run.stop("needed more memory than there is"));
            }
            if (run.stopped.isPresent()) {
                throw remembered(run.stopped.get());
            }
            rethrow(Objects.requireNonNull(e.getCause()));
        }
    }

    private static void rethrow(Throwable cause) throws TemplateException, IOException {
        if (cause instanceof TemplateException e) {
            throw e;
        }
        if (cause instanceof IOException e) {
            throw e;
        }
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
        throw new IllegalStateException(cause);
    }

    private Stopped remembered(Stopped stopped) {
        if (isOfBuild) {
            first = Optional.of(stopped);
        }
        return stopped;
    }

    /** A rendering that goes on in a thread. */
    private final class Run {
        private final Environment environment;
        private final FutureTask<Boolean> task;
        private final Thread thread;
        private volatile Optional<Stopped> stopped = Optional.empty();

        Run(Environment environment) {
            this.environment = environment;
            this.task = new FutureTask<>(() -> {
                environment.process();
                return true;
            });
            this.thread = new Thread(task, "leafpress-template");
            thread.setDaemon(true);
        }

        /** A thread that has had to wait for a busy machine has not taken the time. */
        void await() throws InterruptedException, ExecutionException {
            long left = limit.toNanos();
            for (int looks = 0; left > 0 && looks < MOST_LOOKS; looks++) {
                if (isOverIn(left)) {
                    return;
                }
                left = limit.toNanos() - Processor.nanos(thread);
            }
            Stopped late = stop("took longer than " + limit.toSeconds() + " s");
            stopped = Optional.of(late);
            thread.interrupt();
            if (!isOverIn(GRACE.toNanos())) {
                first = stopped; // not a thread more for every page that is asked for
            }
            throw remembered(late);
        }

        private boolean isOverIn(long nanos) throws InterruptedException, ExecutionException {
            try {
                return task.get(nanos, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                return false;
            }
        }

        Stopped stop(String why) {
            StringWriter stack = new StringWriter();
            environment.outputInstructionStack(new PrintWriter(stack));
            return new Stopped(why, stack.toString());
        }
    }

    /** What a thread has had of the processor; where the system does not tell, the time of the clock. */
    private static final class Processor {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private Processor() {}

        static long nanos(Thread thread) {
            return THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled()
                    ? THREADS.getThreadCpuTime(thread.getId())
                    : System.nanoTime();
        }
    }

    private static final class Meter extends FilterWriter {
        private final Run run;
        private long written;

        Meter(Writer out, Run run) {
            super(out);
            this.run = run;
        }

        private void count(int length) {
            written += length;
            if (run.stopped.isPresent()) {
                throw run.stopped.get();
            }
            if (written > MOST_CHARACTERS) {
                Stopped stopped = run.stop("made more than " + MOST_CHARACTERS / 1_000_000 + " million characters");
                run.stopped = Optional.of(stopped);
                throw stopped;
            }
        }

        @Override
        public void write(int c) throws IOException {
            count(1);
            out.write(c);
        }

        @Override
        public void write(char[] characters, int start, int length) throws IOException {
            count(length);
            out.write(characters, start, length);
        }

        @Override
        public void write(String text, int start, int length) throws IOException {
            count(length);
            out.write(text, start, length);
        }
    }
}
