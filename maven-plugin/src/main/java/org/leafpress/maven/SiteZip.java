package org.leafpress.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a site into a zip file, the same bytes for the same site. */
final class SiteZip {
    /** The earliest time that a zip file can hold. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0, 0);

    private SiteZip() {}

    /**
     * The time for the entries.
     *
     * @param outputTimestamp as Maven defines it: ISO 8601 with an offset, or seconds since 1970; a single letter
     *     stands for none
     */
    static LocalDateTime time(Optional<String> outputTimestamp) {
        LocalDateTime time = outputTimestamp
                .filter(text -> text.length() > 1 || text.chars().allMatch(Character::isDigit))
                .map(SiteZip::parse)
                .orElse(EARLIEST);
        return time.isBefore(EARLIEST) ? EARLIEST : time;
    }

    private static LocalDateTime parse(String text) {
        return text.chars().allMatch(Character::isDigit)
                ? LocalDateTime.ofInstant(Instant.ofEpochSecond(Long.parseLong(text)), ZoneOffset.UTC)
                : OffsetDateTime.parse(text)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime();
    }

    /** Packs all files below the folder, in the order of their names. */
    static void write(Path folder, Path zip, LocalDateTime time) {
        try {
            Files.createDirectories(zip.getParent());
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                for (var file : files(folder).entrySet()) {
                    ZipEntry entry = new ZipEntry(file.getKey());
                    entry.setTimeLocal(time);
                    out.putNextEntry(entry);
                    Files.copy(file.getValue(), out);
                    out.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack " + folder + " into " + zip, e);
        }
    }

    private static SortedMap<String, Path> files(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }
}
