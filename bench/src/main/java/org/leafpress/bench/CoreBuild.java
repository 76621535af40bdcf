package org.leafpress.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;

/** Builds a site some times over in one JVM, without Maven, and says how long each took. */
final class CoreBuild {
    private CoreBuild() {}

    /** Content folder, output folder, work folder, threads, and how many times. */
    public static void main(String[] arguments) {
        Settings settings = new Settings(
                Path.of(arguments[0]),
                Path.of(arguments[2]),
                Integer.parseInt(arguments[3]),
                FailOn.ERROR,
                LocalDate.of(2026, 11, 26));
        for (int run = 0; run < Integer.parseInt(arguments[4]); run++) {
            long start = System.nanoTime();
            Generated outcome = generate(settings, Path.of(arguments[1]));
            System.out.printf(
                    Locale.ROOT,
                    "%.2f s: %d topics, %d pages, %d written, %d unchanged, %d removed, %d findings%n",
                    (System.nanoTime() - start) / 1e9,
                    outcome.topics(),
                    outcome.pages(),
                    outcome.written(),
                    outcome.unchanged(),
                    outcome.removed(),
                    outcome.outcome().diagnostics().size());
        }
    }

    private static Generated generate(Settings settings, Path output) {
        try (org.leafpress.Leafpress leafpress = org.leafpress.Leafpress.open(settings, Progress.none())) {
            return leafpress.generate(output);
        }
    }
}
