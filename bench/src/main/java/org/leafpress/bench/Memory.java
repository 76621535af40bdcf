package org.leafpress.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.render.print.PrintOrder;

/** Prints many leaflets in 4 formats in a JVM of its own with a small heap. */
final class Memory {
    private Memory() {}

    /** Runs it; what it says is one line. */
    static String run(Path project, int leaflets, int megabytes) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Memory.class.getName(),
                project.toString(),
                Integer.toString(leaflets)));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? said.strip() : "failed: " + said.strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a JVM", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    public static void main(String[] arguments) {
        Map<PrintFormat, PrintOrder> orders = Sample.main(Path.of(arguments[0]));
        int leaflets = Integer.parseInt(arguments[1]);
        long start = System.nanoTime();
        long bytes = 0;
        int files = 0;
        for (int number = 0; number < leaflets; number++) {
            for (PrintOrder order : orders.values()) {
                bytes += new Leafpress(Sample.variant(order, number)).print().length;
                files++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%,d files of %,d MB in all, in %.0f s%n",
                files,
                bytes / 1024 / 1024,
                (System.nanoTime() - start) / 1e9);
    }
}
