package org.leafpress.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.CheckedOutputStream;
import org.leafpress.concurrent.Lazy;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.SiteFile;
import org.leafpress.render.StreamedFile;
import org.leafpress.source.FileState;
import org.leafpress.source.Hash;

/**
 * New and changed files of a site, before they are published. Thread-safe.
 *
 * @param site as it is published
 * @param folder where they are until then
 * @param isUpdate false if there is no site yet: then no file of it needs to be looked for
 */
record Staging(Path site, Path folder, Lazy<Boolean> isUpdate) {
    /** So many bytes of a streamed file are written in one go. */
    private static final int STREAM_BUFFER = 1 << 16;

    /**
     * A file that is ready to be published.
     *
     * @param isNew true if it is among the staged files, false if the site has it already
     */
    record Staged(PublishedFile file, boolean isNew) {}

    Staged write(SiteFile file) {
        if (file instanceof StreamedFile streamed) {
            return write(streamed);
        }
        RenderedFile rendered = (RenderedFile) file;
        return write(rendered, Checksum.of(rendered.content()), Hash.of(rendered.content()));
    }

    /**
     * Stages a file unless the site has it, byte for byte.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    Staged write(RenderedFile file, Checksum checksum, Hash hash) {
        Path published = site.resolve(file.path());
        try {
            if (isUpdate.get() && hasContent(published, file.content())) {
                return new Staged(new PublishedFile(file.path(), checksum, hash, state(published)), false);
            }
            Path staged = folder.resolve(file.path());
            writeNew(staged, file.content());
            return new Staged(new PublishedFile(file.path(), checksum, hash, state(staged)), true);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.path(), e);
        }
    }

    /** Writes it while it is made, and only then looks whether the site has it. What fails midway is never published. */
    private Staged write(StreamedFile file) {
        Path published = site.resolve(file.path());
        Path staged = folder.resolve(file.path());
        MessageDigest digest = Hash.sha256();
        Hash.Running hash = new Hash.Running();
        try {
            Files.createDirectories(staged.getParent());
            OutputStream hashed = new CheckedOutputStream(Files.newOutputStream(staged), hash);
            try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(hashed, digest), STREAM_BUFFER)) {
                file.content().writeTo(out);
            }
            boolean isNew = !Files.isRegularFile(published) || Files.mismatch(published, staged) >= 0;
            if (!isNew) {
                Files.delete(staged);
            }
            FileState state = state(isNew ? staged : published);
            return new Staged(new PublishedFile(file.path(), Checksum.of(digest), hash.hash(), state), isNew);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.path(), e);
        }
    }

    /** The folder is there for all but its first file, and asking for it would cost more than writing a page. */
    private static void writeNew(Path file, byte[] content) throws IOException {
        try {
            Files.write(file, content);
        } catch (NoSuchFileException e) {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
    }

    /** Stages what the site has at a path. */
    void writeAgain(String path) {
        try {
            writeNew(folder.resolve(path), Files.readAllBytes(site.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    boolean has(String path) {
        return Files.isRegularFile(folder.resolve(path));
    }

    private static FileState state(Path file) throws IOException {
        return FileState.of(file).orElseThrow(() -> new NoSuchFileException(file.toString()));
    }

    private static boolean hasContent(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** Empties it and takes it away. */
    void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
