package org.leafpress.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the file system says of a file or folder without opening it. While it stays the same, so has the content, unless
 * it was changed twice within the grain of the file system's clock; {@link #isSettledBy} tells when that is possible.
 *
 * @param size in bytes
 * @param modified when the content last changed, in nanoseconds since 1970, as far as programs have not set it otherwise
 * @param changed when the content, the name or the attributes last changed, in nanoseconds since 1970; programs cannot
 *     set it. 0 where the file system does not tell
 * @param file its number on its disk; 0 where the file system does not tell
 */
public record FileState(long size, long modified, long changed, long file) {
    /** File systems may count time in steps of 2 seconds (FAT). */
    private static final long GRAIN = TimeUnit.SECONDS.toNanos(2);

    private static final String UNIX = "unix:size,lastModifiedTime,ctime,ino";

    /** The state of what is at a path, links followed; empty if there is nothing, or it cannot be told. */
    public static Optional<FileState> of(Path path) {
        try {
            if (path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
                Map<String, Object> found = Files.readAttributes(path, UNIX);
                return Optional.of(new FileState(
                        number(found, "size"),
                        nanos(time(found, "lastModifiedTime")),
                        nanos(time(found, "ctime")),
                        number(found, "ino")));
            }
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(new FileState(found.size(), nanos(found.lastModifiedTime()), 0, 0));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static long number(Map<String, Object> attributes, String name) {
        return (Long) Objects.requireNonNull(attributes.get(name));
    }

    private static FileTime time(Map<String, Object> attributes, String name) {
        return (FileTime) Objects.requireNonNull(attributes.get(name));
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /**
     * True when any change since the state was taken shows in it.
     *
     * @param taken a time before the state was taken, in nanoseconds since 1970, by the clock of the file system
     */
    public boolean isSettledBy(long taken) {
        return Math.max(modified, changed) < taken - GRAIN;
    }

    /** Written out, because every file of a site is compared when nothing has changed, and this is quicker. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof FileState state
                        && size == state.size
                        && modified == state.modified
                        && changed == state.changed
                        && file == state.file);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(modified) * 31 + Long.hashCode(file);
    }

    /**
     * True for a file that has been neither written nor replaced, as far as programs do not set its time back; linking and
     * renaming do not count. {@link #isSettledBy} tells whether anything at all was done to it.
     */
    public boolean isSameFile(FileState other) {
        return size == other.size && modified == other.modified && file == other.file;
    }
}
