package org.leafpress.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps other builds out of a work folder: other processes, and other threads of this one. */
final class BuildLock implements Closeable {
    private static final int TRIES = 3_000;
    private static final long PAUSE_MILLIS = 100;

    private final Path work;
    private final FileChannel file;
    private final FileLock lock;

    private BuildLock(Path work, FileChannel file, FileLock lock) {
        this.work = work;
        this.file = file;
        this.lock = lock;
    }

    /**
     * Waits for the build that has the folder, if there is one.
     *
     * @throws UncheckedIOException if the folder cannot be written
     * @throws IllegalStateException if the other build does not end within five minutes
     */
    static BuildLock of(Path work) {
        try {
            Files.createDirectories(work);
            FileChannel file =
                    FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new BuildLock(work, file, lock(file, work));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + work, e);
        }
    }

    private static FileLock lock(FileChannel channel, Path work) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isPresent()) {
                return lock.get();
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for another build", e);
            }
        }
        throw new IllegalStateException("another build is still using " + work);
    }

    /** Empty while another process, or another thread of this one, has the lock. */
    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /** Lets the next build in. */
    @Override
    public void close() {
        try {
            lock.release();
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give up the lock in " + work, e);
        }
    }
}
