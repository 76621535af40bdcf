package org.leafpress.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leafpress.bench.results.Series;

/**
 * Lets printers take turns in one thread: in each round each makes some documents, so that whatever else the machine does
 * slows all of them.
 */
final class Race {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final double warmUpSeconds;
    private final int rounds;
    private final double roundSeconds;

    /**
     * A race.
     *
     * @param warmUpSeconds of processor time for each printer before the first round, so that its code is compiled
     * @param rounds that are measured
     * @param roundSeconds of processor time that each printer prints in a round, at least
     */
    Race(double warmUpSeconds, int rounds, double roundSeconds) {
        this.warmUpSeconds = warmUpSeconds;
        this.rounds = rounds;
        this.roundSeconds = roundSeconds;
    }

    /**
     * The times for one document.
     *
     * @param wall by the clock on the wall
     * @param cpu of the thread that prints; other work on the machine counts less here
     */
    record Times(Series wall, Series cpu) {}

    /** Runs it; the results stand in the order of the printers. */
    Map<Printer, Times> run(List<Printer> printers) {
        printers.forEach(printer -> lap(printer, warmUpSeconds));
        Map<Printer, List<Lap>> laps = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Printer printer : printers) {
                laps.computeIfAbsent(printer, key -> new ArrayList<>()).add(lap(printer, roundSeconds));
            }
        }
        Map<Printer, Times> times = new LinkedHashMap<>();
        laps.forEach((printer, all) -> times.put(
                printer,
                new Times(
                        new Series(all.stream().map(Lap::wall).toList()),
                        new Series(all.stream().map(Lap::cpu).toList()))));
        return times;
    }

    /** Milliseconds for one document, on average over a lap. */
    private record Lap(double wall, double cpu) {}

    private static Lap lap(Printer printer, double seconds) {
        long enough = (long) (seconds * 1e9);
        long start = System.nanoTime();
        long startOfCpu = THREADS.getCurrentThreadCpuTime();
        long size = 0;
        int documents = 0;
        do {
            size += printer.print().length;
            documents++;
        } while (THREADS.getCurrentThreadCpuTime() - startOfCpu < enough);
        double wall = (System.nanoTime() - start) / 1e6 / documents;
        double cpu = (THREADS.getCurrentThreadCpuTime() - startOfCpu) / 1e6 / documents;
        if (size == 0) {
            throw new IllegalStateException("a printer printed nothing");
        }
        return new Lap(wall, cpu);
    }
}
