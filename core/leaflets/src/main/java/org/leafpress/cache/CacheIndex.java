package org.leafpress.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import org.leafpress.source.Hash;

/**
 * The file that says what counts in a {@link CacheFile}: the version that made it, a {@link CacheRecords.Index}, and a
 * checksum of both. It appears whole or not at all, so a build that is killed leaves what the last one has left.
 */
final class CacheIndex {
    /** Changes when the form of the file does. */
    private static final byte[] MAGIC = "leafpress cache 2\n".getBytes(StandardCharsets.US_ASCII);

    /** Why something is unusable. */
    static final String DAMAGED = "is damaged";

    private static final int START = MAGIC.length + 2 * Long.BYTES;

    private final Path begun;

    private CacheIndex(Path begun) {
        this.begun = begun;
    }

    /** A file that is not as it was written, or not for this version. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        private final String what;

        Unusable(String what) {
            super(what);
            this.what = what;
        }

        /** Which of the two it is, for people. */
        String what() {
            return what;
        }
    }

    /**
     * Reads one.
     *
     * @param tool that must have made it
     * @return empty if there is none
     * @throws UncheckedIOException if it cannot be read
     */
    static Optional<CacheRecords.Index> read(Path file, Hash tool) throws Unusable {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        int end = bytes.length - Long.BYTES;
        if (end < START || ByteBuffer.wrap(bytes).getLong(end) != sum(bytes, end)) {
            throw new Unusable(DAMAGED);
        }
        if (!Arrays.equals(bytes, 0, START, start(tool), 0, START)) {
            throw new Unusable("was made by another version of Leafpress or Java");
        }
        return Optional.of(CacheFormat.index(Arrays.copyOfRange(bytes, START, end)));
    }

    /**
     * Begins a new one beside the last.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    static CacheIndex create(Path begun) {
        try {
            Files.deleteIfExists(begun);
            return new CacheIndex(Files.createFile(begun));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + begun, e);
        }
    }

    /** When it was begun, in nanoseconds since 1970, by the clock of its file system; to be asked before it is finished. */
    long begun() {
        try {
            return Files.getLastModifiedTime(begun).to(TimeUnit.NANOSECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + begun, e);
        }
    }

    /**
     * Writes it and puts it in its place.
     *
     * @param tool that makes it
     * @throws UncheckedIOException if that fails
     */
    void finish(CacheRecords.Index index, Hash tool, Path place) {
        byte[] records = CacheFormat.write(index);
        int end = START + records.length;
        ByteBuffer all = ByteBuffer.allocate(end + Long.BYTES).put(start(tool)).put(records);
        try {
            Files.write(begun, all.putLong(sum(all.array(), end)).array());
            Files.move(begun, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + begun, e);
        }
    }

    private static byte[] start(Hash tool) {
        return ByteBuffer.allocate(START)
                .put(MAGIC)
                .putLong(tool.high())
                .putLong(tool.low())
                .array();
    }

    /** The checksum of the first bytes. */
    static long sum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
