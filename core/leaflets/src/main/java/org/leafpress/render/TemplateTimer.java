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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

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
     * <p>FreeMarker offers this to its IDE plugins; there is no other way to end a template that writes nothing.
     */
    static void prepare(Template template) {
        _CoreAPI.addThreadInterruptedChecks(template);
    }

    /** Renders; throws {@link Stopped} instead of going on for ever. */
    void process(Environment environment) throws TemplateException, IOException {
        if (first.isPresent()) {
            throw first.get();
        }
        Run run = new Run(environment);
        environment.setOut(new Meter(environment.getOut(), run));
        run.lookAfter(limit.toNanos());
        try {
            environment.process();
        } catch (OutOfMemoryError e) {
            throw remembered(run.stop("needed more memory than there is"));
        } catch (RuntimeException | TemplateException e) {
            if (run.stopped.isPresent()) {
                throw remembered(run.stopped.get());
            }
            throw e;
        } finally {
            run.end();
        }
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
        private final Thread thread = Thread.currentThread();
        private final long begun = Processor.nanos(thread);
        private volatile Optional<Stopped> stopped = Optional.empty();
        private Optional<CompletableFuture<Void>> alarm = Optional.empty();
        private int looks;
        private boolean ended;

        Run(Environment environment) {
            this.environment = environment;
        }

        synchronized void lookAfter(long nanos) {
            alarm = Optional.of(CompletableFuture.runAsync(
                    this::look, CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS)));
        }

        /** A thread that has had to wait for a busy machine has not taken the time. */
        private synchronized void look() {
            if (ended) {
                return;
            }
            long left = limit.toNanos() - (Processor.nanos(thread) - begun);
            looks++;
            if (left > 0 && looks < MOST_LOOKS) {
                lookAfter(left);
            } else {
                stopped = Optional.of(stop("took longer than " + limit.toSeconds() + " s"));
                thread.interrupt();
            }
        }

        Stopped stop(String why) {
            StringWriter stack = new StringWriter();
            environment.outputInstructionStack(new PrintWriter(stack));
            return new Stopped(why, stack.toString());
        }

        /** After this the thread is not interrupted any more, nor does it remember that it was. */
        synchronized void end() {
            ended = true;
            alarm.ifPresent(waiting -> waiting.cancel(false));
            if (stopped.isPresent()) {
                boolean unused = Thread.interrupted();
            }
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
