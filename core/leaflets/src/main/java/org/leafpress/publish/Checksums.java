package org.leafpress.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The list of a site's files with their SHA-256, in the form that {@code sha256sum --check} reads. It is published with
 * the site; for the next build it says which files in the folder are Leafpress's own. It also knows which files are still
 * to be moved in. Thread-safe.
 */
public final class Checksums {
    public static final String FILE = "checksums.txt";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");
    private static final byte[] GAP = {' ', ' '};
    private static final int AFTER_PATH = Checksum.BYTES + 1;
    private static final int BEFORE_PATH = 2 * Checksum.BYTES + GAP.length;

    /**
     * Of each file the path in UTF-8, the checksum, and 1 if it is staged or else 0, in as little memory as may be: all
     * files of a site are here.
     */
    private final List<byte[]> files = new ArrayList<>();

    private boolean sorted = true;

    /**
     * Adds a file; each path is added once.
     *
     * @param staged true if it still has to be moved into the site
     */
    synchronized void add(String path, Checksum checksum, boolean staged) {
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(name, name.length + AFTER_PATH);
        checksum.put(ByteBuffer.wrap(file, name.length, Checksum.BYTES));
        file[file.length - 1] = (byte) (staged ? 1 : 0);
        files.add(file);
        sorted = false;
    }

    /** Writes the list as it is published, sorted by path. */
    synchronized void write(OutputStream out) throws IOException {
        sort();
        for (byte[] file : files) {
            int path = pathLength(file);
            Checksum checksum = Checksum.from(ByteBuffer.wrap(file, path, Checksum.BYTES));
            out.write(checksum.toString().getBytes(StandardCharsets.US_ASCII));
            out.write(GAP);
            out.write(file, 0, path);
            out.write('\n');
        }
    }

    /** The paths of the staged files: the deepest first, and otherwise in order. */
    synchronized Stream<String> stagedFromDeepest() {
        sort();
        List<byte[]> staged = new ArrayList<>(files);
        staged.removeIf(file -> !isStaged(file));
        staged.sort(Comparator.comparingInt(Checksums::depth).reversed());
        return staged.stream().map(file -> new String(file, 0, pathLength(file), StandardCharsets.UTF_8));
    }

    /** Takes files that are not staged for staged; their paths. */
    synchronized List<String> stageAgain(Predicate<String> which) {
        List<String> paths = new ArrayList<>();
        for (byte[] file : files) {
            String path = new String(file, 0, pathLength(file), StandardCharsets.UTF_8);
            if (!isStaged(file) && which.test(path)) {
                file[file.length - 1] = 1;
                paths.add(path);
            }
        }
        return paths;
    }

    /** How many files are staged. */
    synchronized int stagedCount() {
        int count = 0;
        for (byte[] file : files) {
            count += isStaged(file) ? 1 : 0;
        }
        return count;
    }

    private static boolean isStaged(byte[] file) {
        return file[file.length - 1] == 1;
    }

    private static int depth(byte[] file) {
        int folders = 0;
        for (int i = 0; i < pathLength(file); i++) {
            folders += file[i] == '/' ? 1 : 0;
        }
        return folders;
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

    /** True for a file of the site. */
    synchronized boolean has(String path) {
        sort();
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        return path.equals(FILE) || has(name, 0, name.length);
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
        return file.length - AFTER_PATH;
    }

    /** True for a path below a folder; it need not exist. */
    static boolean isInside(Path site, String path) {
        return path.indexOf('\0') < 0
                && !path.startsWith("/")
                && !path.contains("\\")
                && !path.contains(":")
                && site.resolve(path).normalize().startsWith(site)
                && !site.resolve(path).normalize().equals(site);
    }
}
