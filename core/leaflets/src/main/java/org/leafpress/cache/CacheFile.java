package org.leafpress.cache;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.leafpress.codec.ByteStore;

/**
 * A file of pieces, one after another, behind the time at which it was begun. What is there is never changed; builds append
 * to it. Which pieces count, and what their checksums are, stands in a {@link CacheIndex}. Storing and fetching are
 * thread-safe.
 */
final class CacheFile implements ByteStore, Closeable {
    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);

    private final Path file;
    private final FileChannel channel;
    private final long begun;
    private long length;

    private CacheFile(Path file, FileChannel channel, long begun, long length) {
        this.file = file;
        this.channel = channel;
        this.begun = begun;
        this.length = length;
    }

    /**
     * Begins a new one, in place of what a killed build may have left.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    static CacheFile create(Path file) {
        try {
            Files.deleteIfExists(file);
            FileChannel channel = FileChannel.open(file, NEW);
            CacheFile cache =
                    new CacheFile(file, channel, Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS), 0);
            cache.append(start(cache.begun));
            return cache;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /**
     * Opens one to read it, and to append to it unless it is another machine's.
     *
     * @param begun when it was begun
     * @param length of what counts in it; what a killed build has appended lies behind
     * @return empty if it is not there, was begun at another time, or is shorter
     * @throws UncheckedIOException if it cannot be read
     */
    static Optional<CacheFile> open(Path file, long begun, long length) {
        try {
            CacheFile cache = new CacheFile(file, FileChannel.open(file, StandardOpenOption.READ), begun, length);
            if (cache.channel.size() >= Math.max(length, Long.BYTES)
                    && ByteBuffer.wrap(cache.at(0, Long.BYTES)).getLong() == begun) {
                return Optional.of(cache);
            }
            cache.close();
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Opens the same once more, to append to it.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    CacheFile reopen() {
        try {
            FileChannel again = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new CacheFile(file, again, begun, length);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static byte[] start(long begun) {
        return ByteBuffer.allocate(Long.BYTES).putLong(begun).array();
    }

    @Override
    public Piece store(byte[] bytes) {
        try {
            return stored(append(bytes), bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private synchronized long append(byte[] bytes) throws IOException {
        long position = length;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position());
        }
        length += bytes.length;
        return position;
    }

    /** The piece at a position. */
    Piece stored(long position, int size) {
        return new Piece(this, position, size);
    }

    /** Where in a cache a piece is. */
    record Piece(CacheFile cache, long position, int size) implements Stored {
        @Override
        public byte[] bytes() {
            try {
                return cache.at(position, size);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + cache.file, e);
            }
        }
    }

    private byte[] at(long position, int size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new IOException("the file is shorter than it was");
            }
        }
        return buffer.array();
    }

    Path path() {
        return file;
    }

    /** When it was begun, in nanoseconds since 1970, by the clock of its file system. */
    long begun() {
        return begun;
    }

    /** How long it is, or how much of it counts. */
    synchronized long length() {
        return length;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + file, e);
        }
    }

    /** Closes it and deletes the file. */
    void delete() {
        close();
        delete(file);
    }

    /** Deletes a file if it is there. */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
