package org.leafpress.maven;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.maven.plugin.logging.Log;
import org.leafpress.concurrent.Progress;

/** Prints how far a long build has come, every few seconds; a short one passes in silence. Thread-safe. */
final class ProgressLog implements Progress {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Log log;
    private final InstantSource clock;
    private final Instant begin;
    private Instant next;

    /** Starts to count the time. */
    ProgressLog(Log log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
        this.begin = clock.instant();
        this.next = begin.plus(PAUSE);
    }

    @Override
    public synchronized void step(String what, int done, int total) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(PAUSE);
        log.info("Leafpress: " + what + ", " + done + " of " + total);
    }

    @Override
    public void waiting(Path folder) {
        log.info("Leafpress: waiting for another build that uses " + folder);
    }

    /** The time since this was made. */
    Duration elapsed() {
        return Duration.between(begin, clock.instant());
    }
}
