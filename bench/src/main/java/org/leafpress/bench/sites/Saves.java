package org.leafpress.bench.sites;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.bench.results.Series;

/** Saves of one topic while a preview runs. */
final class Saves {
    private static final int WARM_UP = 5;
    private static final int MEASURED = 20;
    private static final int PAUSE = 300;
    private static final int LONGEST = 60_000;

    private final Edits edits;
    private final URI page;

    Saves(Edits edits, URI page) {
        this.edits = edits;
        this.page = page;
    }

    /** Times from a save, in milliseconds: until an open page hears of it, where that is known, and until the page has it. */
    record Times(Optional<Series> event, Series page) {}

    /** Waits until the page can be had. */
    void awaitStart() throws IOException, InterruptedException {
        long end = System.nanoTime() + 600L * 1_000_000_000;
        while (text().isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IOException(page + " does not come");
            }
            Thread.sleep(20);
        }
    }

    /** Saves again and again. */
    Times measure() throws IOException, InterruptedException {
        return measure(Optional.empty());
    }

    /**
     * The same, hearing what open pages hear.
     *
     * @param events address of server-sent events
     */
    Times measure(URI events) throws IOException, InterruptedException {
        try (InputStream in = events.toURL().openStream()) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            await(lines);
            return measure(Optional.of(lines));
        }
    }

    private Times measure(Optional<BufferedReader> events) throws IOException, InterruptedException {
        List<Double> heard = new ArrayList<>();
        List<Double> seen = new ArrayList<>();
        for (int save = 0; save < WARM_UP + MEASURED; save++) {
            Thread.sleep(PAUSE);
            if (events.isPresent()) {
                forgetHeard(events.get());
            }
            edits.next();
            long start = System.nanoTime();
            if (events.isPresent()) {
                await(events.get());
            }
            double event = millis(start);
            while (!text().contains(edits.said())) {
                if (millis(start) > LONGEST) {
                    throw new IOException(page + " does not say \"" + edits.said() + "\"");
                }
                Thread.sleep(2);
            }
            if (save >= WARM_UP) {
                heard.add(event);
                seen.add(millis(start));
            }
        }
        return new Times(events.map(unused -> new Series(heard)), new Series(seen));
    }

    /** A save may be heard of twice, when its file is first emptied and then written. */
    private static void forgetHeard(BufferedReader events) throws IOException {
        while (events.ready()) {
            String unused = events.readLine();
        }
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void await(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = events.readLine();
        }
    }

    /** What the page says; nothing while it cannot be had. */
    private String text() {
        try (InputStream in = page.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ""; // not yet, or just being made
        }
    }
}
