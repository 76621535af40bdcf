package org.leafpress.content;

import java.nio.file.Path;
import java.time.LocalDate;
import org.leafpress.Build;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Progress;

/** Builds a site in a JVM of its own: content, output and work folder are the arguments. */
final class BuildOnce {
    private BuildOnce() {}

    public static void main(String[] folders) {
        Build build = new Build(
                Path.of(folders[0]),
                Path.of(folders[1]),
                Path.of(folders[2]),
                2,
                FailOn.ERROR,
                LocalDate.of(2026, 11, 26));
        Outcome outcome = Leafpress.generate(build, Progress.none());
        outcome.diagnostics().forEach(System.out::println);
        System.exit(outcome.published() ? 0 : 1);
    }
}
