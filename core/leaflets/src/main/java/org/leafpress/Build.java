package org.leafpress;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * One build.
 *
 * @param content folder with {@code site.yaml} and the topics
 * @param output folder in which the site is published
 * @param work folder for files in the making, the journal and the lock; on the same disk as {@code output} if possible
 * @param threads how many threads to use, at least 1; the result does not depend on it
 * @param failOn which findings fail the build
 * @param date the day of the build: sign-offs later than this do not hold yet, reviews before it are overdue
 */
public record Build(Path content, Path output, Path work, int threads, FailOn failOn, LocalDate date) {
    public Build {
        if (threads < 1) {
            throw new IllegalArgumentException("a build needs at least one thread, not " + threads);
        }
    }
}
