package org.leafpress.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;

/** Changes files of a content folder, for the commands that do. Paths are as those of {@link ContentFolder}. */
public final class ContentWriter {
    private final ContentFolder folder;
    private final Path root;
    private final Diagnostics diagnostics;

    /**
     * Changes a folder; of several laid over one another the first.
     *
     * @param diagnostics gets which files are copies from now on
     */
    ContentWriter(ContentFolder folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.root = folder.root();
        this.diagnostics = diagnostics;
    }

    /**
     * Writes a file, so that it has either its old content or all of the new. Folders are made as needed.
     *
     * @param path inside the content folder, as {@link ContentFolder#resolve} gives it
     * @throws UncheckedIOException if it cannot be written, or would be outside the folder
     */
    public void write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #write(String, String)}, of any bytes. */
    public void write(String path, byte[] content) {
        Path file = DiskNames.find(root, path);
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        Path parent = file.resolve("..").normalize();
        Optional<Path> shared = folder.shared(path);
        try {
            Files.createDirectories(parent);
            if (!parent.toRealPath().startsWith(root)) {
                throw new IOException("it is outside the content folder");
            }
            try {
                Files.write(draft, content);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                Files.deleteIfExists(draft); // what a full disk has taken of it
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        shared.ifPresent(from -> diagnostics.add(new Diagnostic(
                Code.SHARED_COPIED,
                Severity.INFO,
                Place.file(path),
                "this file was shared, and now you have a copy of your own: changes of the shared file no longer reach"
                        + " you",
                Optional.of("to have the shared file again, delete this one"))));
    }

    /**
     * Writes several files: all of them, or none if one cannot be written.
     *
     * @param files by path inside the content folder
     * @throws UncheckedIOException if that cannot be done; then every file is as it was
     */
    public void writeAll(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> before = contents(files);
        Deque<String> written = new ArrayDeque<>();
        try {
            files.forEach((path, content) -> {
                write(path, content);
                written.push(path);
            });
        } catch (UncheckedIOException e) {
            written.forEach(path -> restore(path, before));
            throw e;
        }
    }

    private void restore(String path, SortedMap<String, byte[]> before) {
        if (before.containsKey(path)) {
            write(path, before.get(path));
        } else {
            delete(path);
        }
    }

    /** Those that are there; also hidden ones, which nothing else reads. */
    private SortedMap<String, byte[]> contents(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> before = new TreeMap<>();
        for (String path : files.keySet()) {
            Path file = DiskNames.find(root, path);
            try {
                if (Gatekeeper.isFile(file)) {
                    before.put(path, Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return before;
    }

    /**
     * Writes several files and then gives a folder another name: all of it, or nothing.
     *
     * @param files by path inside the content folder, those in the folder by its old name
     * @throws UncheckedIOException if that cannot be done; then every file is as it was
     */
    public void writeAllAndMove(SortedMap<String, byte[]> files, String from, String to) {
        SortedMap<String, byte[]> before = contents(files);
        writeAll(files);
        try {
            Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            files.keySet().forEach(path -> restore(path, before));
            throw new UncheckedIOException("cannot rename " + root.resolve(from) + " to " + root.resolve(to), e);
        }
    }

    /**
     * Deletes a file, if it is there.
     *
     * @throws UncheckedIOException if that cannot be done
     */
    public void delete(String path) {
        Path file = DiskNames.find(root, path);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
