package org.leafpress.bench.results;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.bench.process.Version;

/** The machine that measures. */
public final class Machine {
    private Machine() {}

    /** What it is, and how much others keep it busy at the moment, in a sentence. */
    public static String describe() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(
                Locale.ROOT,
                "Machine: %d cores%s%s, %s, JDK %s, Maven %s; %s programs were running or waiting when this began.",
                Runtime.getRuntime().availableProcessors(),
                processor().map(name -> " (" + name + ")").orElse(""),
                memory().map(size -> ", " + size).orElse(""),
                System.getProperty("os.name"),
                System.getProperty("java.version"),
                Version.of("mvn", "--version").orElse("unknown"),
                load < 0 ? "it is not known how many" : String.format(Locale.ROOT, "%.1f", load));
    }

    private static Optional<String> processor() {
        return value(Path.of("/proc/cpuinfo"), "model name");
    }

    private static Optional<String> memory() {
        return value(Path.of("/proc/meminfo"), "MemTotal")
                .map(text -> Long.parseLong(text.replaceAll("\\D", "")))
                .map(kilobytes -> String.format(Locale.ROOT, "%.0f GB of memory", kilobytes / 1024.0 / 1024));
    }

    private static Optional<String> value(Path file, String key) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
