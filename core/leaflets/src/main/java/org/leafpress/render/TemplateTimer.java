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
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
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
        Executor later = CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> alarm = CompletableFuture.runAsync(run::interrupt, later);
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
            alarm.cancel(false);
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
        private volatile Optional<Stopped> stopped = Optional.empty();
        private boolean ended;

        Run(Environment environment) {
            this.environment = environment;
        }

        synchronized void interrupt() {
            if (!ended) {
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
            if (stopped.isPresent()) {
                boolean unused = Thread.interrupted();
            }
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
