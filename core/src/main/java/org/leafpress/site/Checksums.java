package org.leafpress.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a site's files with their SHA-256, in the form that {@code sha256sum --check} reads. It is published with
 * the site; for the next build it says which files in the folder are Leafpress's own. Thread-safe.
 */
final class Checksums {
    static final String FILE = "checksums.txt";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");
    private static final byte[] GAP = {' ', ' '};
    private static final int BEFORE_PATH = 2 * Checksum.BYTES + GAP.length;

    /** Of each file the path in UTF-8 and the checksum, in as little memory as may be: all files of a site are here. */
    private final List<byte[]> files = new ArrayList<>();

    private boolean sorted = true;

    /** Adds a file; each path is added once. */
    synchronized void add(String path, Checksum checksum) {
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(name, name.length + Checksum.BYTES);
        checksum.put(ByteBuffer.wrap(file, name.length, Checksum.BYTES));
        files.add(file);
        sorted = false;
    }

    /** The list as it is published, sorted by path. */
    synchronized byte[] write() {
        sort();
        int size = 0;
        for (byte[] file : files) {
            size += file.length - Checksum.BYTES + BEFORE_PATH + 1;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        for (byte[] file : files) {
            int path = pathLength(file);
            Checksum checksum = Checksum.from(ByteBuffer.wrap(file, path, Checksum.BYTES));
            out.put(checksum.toString().getBytes(StandardCharsets.US_ASCII)).put(GAP);
            out.put(file, 0, path).put((byte) '\n');
        }
        return out.array();
    }

    /**
     * The paths that the list of the site in a folder has and this one has not; none if there is no list. Lines that are
     * damaged, or that lead out of the folder, count as absent.
     *
     * @throws UncheckedIOException if the list is there but cannot be read
     */
    synchronized List<String> missingFrom(Path site) {
        sort();
        List<String> missing = new ArrayList<>();
        byte[] text = published(site);
        for (int start = 0; start < text.length; ) {
            int end = start;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            if (!has(text, start + BEFORE_PATH, end)) {
                Matcher line = LINE.matcher(new String(text, start, end - start, StandardCharsets.UTF_8));
                if (line.matches() && isInside(site, line.group(2))) {
                    missing.add(line.group(2));
                }
            }
            start = end + 1;
        }
        return missing;
    }

    /** The paths of the site in a folder, as {@link #missingFrom} reads them. */
    static List<String> paths(Path site) {
        return new Checksums().missingFrom(site);
    }

    private static byte[] published(Path site) {
        try {
            return Files.readAllBytes(site.resolve(FILE));
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + site.resolve(FILE), e);
        }
    }

    private void sort() {
        if (!sorted) {
            files.sort((one, other) -> Arrays.compareUnsigned(one, 0, pathLength(one), other, 0, pathLength(other)));
            sorted = true;
        }
    }

    private boolean has(byte[] text, int from, int to) {
        int low = 0;
        int high = from < to ? files.size() - 1 : -1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            byte[] file = files.get(middle);
            int order = Arrays.compareUnsigned(file, 0, pathLength(file), text, from, to);
            if (order == 0) {
                return true;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    private static int pathLength(byte[] file) {
        return file.length - Checksum.BYTES;
    }

    private static boolean isInside(Path site, String path) {
        return path.indexOf('\0') < 0
                && !path.startsWith("/")
                && !path.contains("\\")
                && !path.contains(":")
                && site.resolve(path).normalize().startsWith(site)
                && !site.resolve(path).normalize().equals(site);
    }
}
