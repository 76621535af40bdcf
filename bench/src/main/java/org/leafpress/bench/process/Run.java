package org.leafpress.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What one process took, as the operating system counts it.
 *
 * @param wall seconds by the clock
 * @param cpu seconds of processor time, user and system
 * @param megabytes of resident memory at its peak
 */
public record Run(double wall, double cpu, double megabytes) {
    /** Runs a command under GNU time. */
    public static Run of(List<String> command, Path folder) throws IOException, InterruptedException {
        Path figures = Files.createTempFile("bench", ".time");
        Path log = Files.createTempFile("bench", ".log");
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%e %U %S %M", "-o", figures.toString()));
        timed.addAll(command);
        Process process = new ProcessBuilder(timed)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new FailedRun(command, folder, Files.readString(log));
        }
        String[] parts = Files.readString(figures).strip().split(" ", -1);
        Files.delete(figures);
        Files.delete(log);
        return new Run(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]) / 1024);
    }
}
