package org.leafpress.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps other builds out: other processes, and other threads of this one. The lock is a file, which is there only while
 * it is held.
 */
final class BuildLock implements Closeable {
    private static final int TRIES = 3_000;
    private static final long PAUSE_MILLIS = 100;

    private final Path path;
    private final FileChannel file;

    private BuildLock(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Waits for the build that has the lock, if there is one.
     *
     * @param path of the lock file; its folder is made if need be
     * @param waiting is told once if the lock is not to be had at once
     * @throws UncheckedIOException if the file cannot be written
     * @throws IllegalStateException if the other build does not end within five minutes
     */
    static BuildLock of(Path path, Runnable waiting) {
        try {
            Files.createDirectories(path.getParent());
            for (int i = 0; i < TRIES; i++) {
                Optional<BuildLock> lock = tryLock(path);
                if (lock.isPresent()) {
                    return lock.get();
                }
                if (i == 0) {
                    waiting.run();
                }
                pause();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + path.getParent(), e);
        }
        throw new IllegalStateException("another build is still using " + path.getParent());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for another build", e);
        }
    }

    private static Optional<BuildLock> tryLock(Path path) throws IOException {
        return take(path, FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    /**
     * Empty while another process, or another thread of this one, has the lock, or if the file was deleted after it was
     * opened.
     *
     * @param file is closed unless it becomes the lock
     */
    static Optional<BuildLock> take(Path path, FileChannel file) throws IOException {
        boolean held = false;
        try {
            held = isLocked(file) && isStillThere(path, file);
        } finally {
            if (!held) {
                file.close();
            }
        }
        return held ? Optional.of(new BuildLock(path, file)) : Optional.empty();
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            Optional<FileLock> lock = Optional.ofNullable(file.tryLock());
            return lock.isPresent();
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whoever had the lock before deletes its file; a lock on a deleted file keeps nobody out. */
    private static boolean isStillThere(Path path, FileChannel file) throws IOException {
        byte[] mark = (ProcessHandle.current().pid() + " " + System.nanoTime()).getBytes(StandardCharsets.US_ASCII);
        file.truncate(0);
        file.write(ByteBuffer.wrap(mark));
        try {
            return Arrays.equals(Files.readAllBytes(path), mark);
        } catch (FileSystemException e) {
            return Files.exists(path); // Windows lets nobody read or delete a locked file, so it is ours
        }
    }

    /** Lets the next build in. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Windows deletes no open file: it stays, empty of meaning.
        }
        try {
            file.close(); // and with it the lock
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give up the lock " + path, e);
        }
    }
}
