package org.leafpress;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a session works on, and how.
 *
 * @param content folder with {@code site.yaml} and the topics
 * @param work folder for files in the making, the journal, the lock and the cache; on the same disk as the site if possible
 * @param threads how many threads to use, at least 1; no result depends on it
 * @param failOn which findings fail a command
 * @param date the day of the build: sign-offs later than this do not hold yet, reviews before it are overdue
 */
public record Settings(Path content, Path work, int threads, FailOn failOn, LocalDate date) {
    public Settings {
        if (threads < 1) {
            throw new IllegalArgumentException("a session needs at least one thread, not " + threads);
        }
    }
}
