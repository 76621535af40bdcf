package org.leafpress.content;

import java.nio.file.Path;
import java.time.LocalDate;
import org.leafpress.FailOn;
import org.leafpress.Generated;

/** Builds a site in a JVM of its own: content, output and work folder are the arguments. */
final class BuildOnce {
    private BuildOnce() {}

    public static void main(String[] folders) {
        TestBuild build = new TestBuild(
                Path.of(folders[0]),
                Path.of(folders[1]),
                Path.of(folders[2]),
                7,
                FailOn.ERROR,
                LocalDate.of(2026, 11, 26));
        Generated outcome = build.generate();
        outcome.outcome().diagnostics().forEach(System.out::println);
        System.exit(outcome.published() ? 0 : 1);
    }
}
