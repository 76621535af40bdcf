package org.leafpress.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is still to be done to turn the last site into the next: files to move in, files to remove. It appears whole or
 * not at all, and is deleted last, so whoever finds one can finish the work from wherever it stopped.
 */
final class Journal {
    private static final String MOVE = "move ";
    private static final String REMOVE = "remove ";

    private final Path file;
    private final Path site;
    private final Path staging;

    Journal(Path file, Path site, Path staging) {
        this.file = file;
        this.site = site;
        this.staging = staging;
    }

    /**
     * Records the work.
     *
     * @param moved paths, in the order in which the files are moved in
     * @param removed paths, likewise
     */
    void write(Stream<String> moved, List<String> removed) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer out = Files.newBufferedWriter(draft)) {
                for (String path : (Iterable<String>) moved::iterator) {
                    out.append(MOVE).append(path).append('\n');
                }
                for (String path : removed) {
                    out.append(REMOVE).append(path).append('\n');
                }
            }
            move(draft, file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** True while there is work left. */
    boolean isOpen() {
        return Files.isRegularFile(file);
    }

    /** Does what the journal says, if there is one, and deletes it. */
    void finish() {
        if (!isOpen()) {
            return;
        }
        try {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith(MOVE)) {
                        moveIn(line.substring(MOVE.length()));
                    } else if (line.startsWith(REMOVE)) {
                        remove(line.substring(REMOVE.length()));
                    }
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot publish to " + site, e);
        }
    }

    private void moveIn(String path) throws IOException {
        Path staged = staging.resolve(path);
        Path target = site.resolve(path);
        if (Files.isRegularFile(staged)) {
            Files.createDirectories(target.getParent());
            move(staged, target);
        } else if (!Files.isRegularFile(target)) {
            throw new NoSuchFileException(staged.toString());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void remove(String path) throws IOException {
        Path target = site.resolve(path);
        Files.deleteIfExists(target);
        Optional<Path> folder = Optional.ofNullable(target.getParent());
        while (folder.isPresent() && !folder.get().equals(site) && isEmpty(folder.get())) {
            Files.delete(folder.get());
            folder = Optional.ofNullable(folder.get().getParent());
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }
}
