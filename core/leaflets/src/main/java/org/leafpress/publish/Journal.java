package org.leafpress.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * What is still to be done to turn the last site into the next, file by file, where whole folders cannot be exchanged: on
 * a mount point, say. It appears whole or not at all, and is deleted last, so whoever finds one can finish the work from
 * wherever it stopped. One that is damaged, that leads out of the site, or whose files are lost is dropped: the build that
 * found it writes all that is missing.
 */
final class Journal {
    private static final String MOVE = "move ";
    private static final String REMOVE = "remove ";

    private final Path file;
    private final Path site;
    private final Path staging;

    Journal(Path file, Path site, Path staging) {
        this.file = file;
        this.site = site;
        this.staging = staging;
    }

    /**
     * Records the work.
     *
     * @param moved paths, in the order in which the files are moved in
     * @param removed paths of files that are removed before
     */
    void write(List<String> moved, List<String> removed) throws IOException {
        StringBuilder work = new StringBuilder();
        removed.forEach(path -> work.append(REMOVE).append(path).append('\n'));
        moved.forEach(path -> work.append(MOVE).append(path).append('\n'));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, checksum(work.toString()) + "\n" + work);
        move(draft, file);
    }

    private static String checksum(String work) {
        return Checksum.of(work.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** True while there is work left. */
    boolean isOpen() {
        return Files.isRegularFile(file);
    }

    /** Does what the journal says, if there is a sound one, and deletes it. */
    void finish() throws IOException {
        if (isOpen()) {
            for (String line : work()) {
                if (line.startsWith(MOVE)) {
                    moveIn(line.substring(MOVE.length()));
                } else if (isNamedSo(line.substring(REMOVE.length()))) {
                    remove(line.substring(REMOVE.length()));
                }
            }
            Files.delete(file);
        }
    }

    /** The lines of the journal; none if it is not as it was written, or leads out of the site. */
    private List<String> work() throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        String work = text.substring(end + 1);
        List<String> lines = work.lines().toList();
        boolean sound = end > 0
                && text.substring(0, end).equals(checksum(work))
                && lines.stream().allMatch(line -> Checksums.isInside(site, line.substring(line.indexOf(' ') + 1)));
        return sound ? lines : List.of();
    }

    private void moveIn(String path) throws IOException {
        Path staged = staging.resolve(path);
        if (Files.isRegularFile(staged)) {
            Path target = site.resolve(path);
            Files.createDirectories(target.getParent());
            move(staged, target);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** False for a file of another name that a disk without capital letters gives for this one: perhaps it was moved in. */
    private boolean isNamedSo(String path) throws IOException {
        Path target = site.resolve(path);
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && target.toRealPath(LinkOption.NOFOLLOW_LINKS)
                        .getFileName()
                        .equals(target.getFileName());
    }

    private void remove(String path) throws IOException {
        Path target = site.resolve(path);
        Files.deleteIfExists(target);
        Optional<Path> folder = Optional.ofNullable(target.getParent());
        while (folder.isPresent() && !folder.get().equals(site) && isEmpty(folder.get())) {
            Files.delete(folder.get());
            folder = Optional.ofNullable(folder.get().getParent());
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }
}
