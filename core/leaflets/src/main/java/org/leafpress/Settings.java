package org.leafpress;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What a session works on, and how.
 *
 * @param content folder with {@code site.yaml} and the topics
 * @param work folder for files in the making, the journal, the lock and the cache; on the same disk as the site if possible
 * @param threads how many threads to use, at least 1; no result depends on it
 * @param failOn which findings fail a command
 * @param date the day of the build: sign-offs later than this do not hold yet, reviews before it are overdue
 * @param shared folders, or zip and jar files, of further content, the one that counts most first: what the content folder has
 *     at a path takes the place of what they have there. Nothing is written into them
 */
public record Settings(Path content, Path work, int threads, FailOn failOn, LocalDate date, List<Path> shared) {
    public Settings {
        if (threads < 1) {
            throw new IllegalArgumentException("a session needs at least one thread, not " + threads);
        }
        shared = List.copyOf(shared);
    }

    /** The same without further content. */
    public Settings(Path content, Path work, int threads, FailOn failOn, LocalDate date) {
        this(content, work, threads, failOn, date, List.of());
    }
}
