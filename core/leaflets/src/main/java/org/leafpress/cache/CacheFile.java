package org.leafpress.cache;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import org.leafpress.codec.ByteStore;
import org.leafpress.source.Hash;

/**
 * The file that keeps what a build has read and made, for the next one: the version that made it, pieces one after
 * another, a list of them, and then where the list is and a checksum of everything. It appears whole or not at all.
 * Storing and fetching are thread-safe.
 */
final class CacheFile implements ByteStore, Closeable {
    /** Changes when the form of the file does. */
    private static final byte[] MAGIC = "leafpress cache 1\n".getBytes(StandardCharsets.US_ASCII);

    private static final int START = MAGIC.length + 2 * Long.BYTES;

    /** Position and length of the list, and the checksum. */
    private static final int END = Long.BYTES + Integer.BYTES + Long.BYTES;

    private final Path file;
    private final FileChannel channel;
    private final CRC32C checksum = new CRC32C();
    private final long begun;
    private Stored list = () -> new byte[0];
    private long length;

    private CacheFile(Path file, FileChannel channel, long begun) {
        this.file = file;
        this.channel = channel;
        this.begun = begun;
    }

    /**
     * Begins a new one.
     *
     * @param tool that makes it
     * @throws UncheckedIOException if it cannot be written
     */
    static CacheFile create(Path file, Hash tool) {
        try {
            Files.deleteIfExists(file);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
            long begun = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
            CacheFile cache = new CacheFile(file, channel, begun);
            cache.append(start(tool));
            return cache;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /**
     * Opens one that is finished.
     *
     * @return empty if there is none
     * @throws Damaged if it is not as it was written
     * @throws UncheckedIOException if it cannot be read
     */
    static Optional<CacheFile> open(Path file) throws Damaged {
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        CacheFile cache = new CacheFile(file, channel, 0);
        try {
            cache.check();
            return Optional.of(cache);
        } catch (IOException e) {
            cache.close();
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (Damaged e) {
            cache.close();
            throw e;
        }
    }

    /** A file that is not as it was written. */
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1;

        Damaged() {
            super("the cache file is damaged");
        }
    }

    private static byte[] start(Hash tool) {
        return ByteBuffer.allocate(START)
                .put(MAGIC)
                .putLong(tool.high())
                .putLong(tool.low())
                .array();
    }

    /** True when it was made by the tool; if not, its list cannot be read. */
    boolean isMadeBy(Hash tool) {
        return Arrays.equals(stored(0, START).bytes(), start(tool));
    }

    /** The list of a cache that was opened, as it was written. */
    byte[] list() {
        return list.bytes();
    }

    private void check() throws IOException, Damaged {
        length = channel.size();
        if (length < START + END) {
            throw new Damaged();
        }
        ByteBuffer end = ByteBuffer.wrap(at(length - END, END));
        long position = end.getLong();
        int size = end.getInt();
        if (sum(length - Long.BYTES) != end.getLong() || position < 0 || size < 0 || position + size > length - END) {
            throw new Damaged();
        }
        list = stored(position, size);
    }

    private long sum(long upTo) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
        CRC32C sum = new CRC32C();
        long at = 0;
        while (at < upTo) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), upTo - at));
            int count = channel.read(buffer, at);
            if (count < 0) {
                break;
            }
            at += count;
            sum.update(buffer.flip());
        }
        return sum.getValue();
    }

    @Override
    public Piece store(byte[] bytes) {
        try {
            long position = append(bytes);
            return stored(position, bytes.length);
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
        checksum.update(bytes);
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

    /** When a new cache was begun, in nanoseconds since 1970, by the clock of its file system. */
    long begun() {
        return begun;
    }

    /** When something was last written to it, in nanoseconds since 1970, by the clock of its file system. */
    long written() {
        try {
            return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Writes the list and puts the file in its place.
     *
     * @throws UncheckedIOException if that fails
     */
    void finish(byte[] list, Path place) {
        try {
            long position = append(list);
            ByteBuffer end = ByteBuffer.allocate(Long.BYTES + Integer.BYTES);
            append(end.putLong(position).putInt(list.length).array());
            append(ByteBuffer.allocate(Long.BYTES).putLong(checksum.getValue()).array());
            channel.close();
            Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Also deletes a file that was begun and not finished. */
    @Override
    public void close() {
        try {
            channel.close();
            if (begun != 0) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + file, e);
        }
    }
}
