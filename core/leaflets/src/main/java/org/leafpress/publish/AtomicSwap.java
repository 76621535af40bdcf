package org.leafpress.publish;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;

/**
 * Gives two folders each other's names at one moment, where the system can. Java has no call for that; GNU {@code mv} has one
 * from version 9.5, which asks the kernel to do it at once or not at all.
 */
final class AtomicSwap {
    private static final Path GNU_MV = Path.of("/usr/bin/mv");

    private final Path program;

    /** With a program that takes the arguments of GNU {@code mv}. */
    AtomicSwap(Path program) {
        this.program = program;
    }

    /** With that of the system. */
    static AtomicSwap ofSystem() {
        return new AtomicSwap(GNU_MV);
    }

    /**
     * Exchanges them.
     *
     * @return false if it cannot be done here; both are as they were then
     */
    boolean exchange(Path one, Path other) throws IOException {
        boolean possible = one.getFileSystem().equals(FileSystems.getDefault()) && Files.isExecutable(program);
        if (!possible) {
            return false;
        }
        Object before = identity(one);
        run(List.of(
                program.toString(),
                "--exchange",
                "--no-target-directory",
                "--",
                one.toAbsolutePath().toString(),
                other.toAbsolutePath().toString()));
        return identity(other).equals(before);
    }

    /** What stays with a folder when its name changes. */
    private static Object identity(Path folder) throws IOException {
        return Objects.requireNonNullElse(
                Files.readAttributes(folder, BasicFileAttributes.class).fileKey(), folder);
    }

    /** Whether it worked is seen from the folders: another {@code mv} does not know the option and does nothing. */
    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean interrupted = false;
            while (process.isAlive()) {
                try {
                    process.waitFor();
                } catch (InterruptedException e) {
                    interrupted = true; // half done is not possible, but to know what was done is needed
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        } catch (IOException e) {
            // no further processes may be started here
        }
    }
}
