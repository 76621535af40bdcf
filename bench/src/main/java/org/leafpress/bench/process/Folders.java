package org.leafpress.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies, deletes and compares folders. */
public final class Folders {
    private Folders() {}

    /** Copies all files below a folder. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    /** Deletes a folder with all that is in it, if it exists; what links lead to is left. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /**
     * Sees to it that two folders hold the same files.
     *
     * @throws IllegalStateException if not, with the first file that differs
     */
    public static void compare(Path one, Path other) throws IOException {
        List<Path> files = files(one);
        if (!files.equals(files(other))) {
            throw new IllegalStateException(one + " and " + other + " have different files");
        }
        for (Path file : files) {
            if (Files.mismatch(one.resolve(file), other.resolve(file)) >= 0) {
                throw new IllegalStateException(file + " differs in " + one + " and " + other);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }
}
