package org.leafpress.bench.sites;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.bench.peers.Press;
import org.leafpress.bench.peers.Project;
import org.leafpress.bench.results.Series;
import org.leafpress.concurrent.Progress;

/** Changes a topic again and again in one JVM, without Maven, as an editor that previews does. */
final class WarmEdits {
    private static final int WARM_UP = 20;
    private static final int MEASURED = 20;

    private WarmEdits() {}

    /** What the core takes for a change, in milliseconds, in a JVM of its own. */
    static Series run(Project project) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(Press.USUAL_JVM.split(" ")));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                WarmEdits.class.getName(),
                project.folder().toString(),
                Integer.toString(project.topics())));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the core failed: " + said);
        }
        return new Series(said.lines().map(Double::valueOf).toList());
    }

    /** The folder of a project that has been built, and its number of topics. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Press press = new Press(Press.USUAL_JVM, List.of());
        Edits edits = Edits.of(new Project(press, folder, Integer.parseInt(arguments[1])));
        Settings settings = new Settings(
                folder.resolve("content"),
                folder.resolve("target/leafpress"),
                Runtime.getRuntime().availableProcessors(),
                FailOn.ERROR,
                LocalDate.now(ZoneOffset.UTC));
        Path site = folder.resolve("target/site");
        generate(settings, site);
        for (int change = 0; change < WARM_UP + MEASURED; change++) {
            edits.next();
            long start = System.nanoTime();
            generate(settings, site);
            double millis = (System.nanoTime() - start) / 1e6;
            edits.check();
            if (change >= WARM_UP) {
                System.out.printf(Locale.ROOT, "%.3f%n", millis);
            }
        }
    }

    private static void generate(Settings settings, Path site) {
        try (Leafpress leafpress = Leafpress.open(settings, Progress.none())) {
            leafpress.generate(site);
        }
    }
}
