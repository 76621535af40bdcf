package org.leafpress.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Publishes by exchanging whole folders, so that a reader meets the old site or the new one and never a mixture. A copy of
 * the site lies in the work folder, of hard links and therefore small. What changes is done to the copy; then both get each
 * other's names, at once where the system can do that and by two renames elsewhere; and then the same is done to what was
 * the site, which is the copy from then on. So the cost is that of what changed.
 *
 * <p>If a build is killed between the two renames, {@link #heal} finishes them. If it is killed at another time, the copy
 * is not trusted any more and made anew.
 */
final class FolderSwap {
    private final Path site;
    private final Path copy;
    private final Path former;

    /** Holds the path of the site while it is being exchanged. */
    private final Path underWay;

    /** Holds the checksum of the site's list of checksums while the copy is equal to the site. */
    private final Path equal;

    private FolderSwap(Path site, Path room) {
        this.site = site;
        this.copy = room.resolve("copy");
        this.former = room.resolve("former");
        this.underWay = room.resolve("exchange");
        this.equal = room.resolve("copy-is-equal");
    }

    /**
     * For a site.
     *
     * @param site the folder that readers see, absolute
     * @param work for the copy, if it is on the disk of the site; otherwise a hidden folder beside the site has it
     */
    static FolderSwap of(Path site, Path work) {
        Path beside = site.resolveSibling("." + site.getFileName() + ".leafpress");
        return new FolderSwap(site, isOnOneDisk(site, work) ? work : beside);
    }

    private static boolean isOnOneDisk(Path one, Path other) {
        try {
            return Files.getFileStore(existing(one)).equals(Files.getFileStore(existing(other)));
        } catch (IOException e) {
            return true;
        }
    }

    /** The folder at a path or, if there is none yet, the nearest above. */
    private static Path existing(Path path) {
        Optional<Path> found = Optional.of(path);
        while (found.isPresent() && !Files.exists(found.get())) {
            found = Optional.ofNullable(found.get().getParent());
        }
        return found.orElse(path);
    }

    /**
     * What turns the last site into the next.
     *
     * @param staging folder with the new and changed files
     * @param moved their paths
     * @param removed paths of files that go
     */
    record Change(Path staging, List<String> moved, List<String> removed) {}

    /** Finishes an exchange that was cut off, so that the site is in its place again. */
    void heal() throws IOException {
        if (Files.isDirectory(former)) {
            Path place = place();
            if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(place.getParent());
                Files.move(Files.isDirectory(copy) ? copy : former, place);
            }
            SiteComparison.delete(former);
        }
        Files.deleteIfExists(underWay);
    }

    /** Where the folders that were being exchanged belong: perhaps not where this build publishes. */
    private Path place() throws IOException {
        try {
            return site.getFileSystem().getPath(text(underWay));
        } catch (NoSuchFileException | InvalidPathException e) {
            return site;
        }
    }

    /**
     * Publishes.
     *
     * @param own true for paths of the next site
     * @return false if folders cannot be exchanged here; the site is as it was then, and all files are still staged
     * @throws IOException if a file cannot be written; the site is as it was then
     */
    boolean publish(Change change, Predicate<String> own) throws IOException {
        if (!Files.exists(site)) {
            publishFirst(change, own);
            return true;
        }
        prepare(change, own);
        if (!exchange()) {
            return false;
        }
        apply(new Change(site, change.moved(), change.removed()));
        markEqual();
        return true;
    }

    /** The first site is what is staged, on whichever disk. */
    private void publishFirst(Change change, Predicate<String> own) throws IOException {
        Files.createDirectories(site.getParent());
        try {
            Files.move(change.staging(), site);
        } catch (FileSystemException e) {
            prepare(change, own);
            Files.move(copy, site);
        }
    }

    /** Makes the copy the next site. */
    private void prepare(Change change, Predicate<String> own) throws IOException {
        Set<String> removed = new HashSet<>(change.removed());
        boolean usable = isEqual();
        Files.deleteIfExists(equal);
        if (!usable) {
            SiteComparison.delete(copy);
            Files.createDirectories(copy);
        }
        SortedMap<String, Path> wanted =
                ForeignFiles.in(site, usable ? path -> own.test(path) || removed.contains(path) : path -> false);
        SortedMap<String, Path> there =
                usable ? ForeignFiles.in(copy, path -> own.test(path) || removed.contains(path)) : new TreeMap<>();
        for (Map.Entry<String, Path> file : there.entrySet()) {
            if (!wanted.containsKey(file.getKey())) {
                remove(file.getKey());
            }
        }
        for (Map.Entry<String, Path> file : wanted.entrySet()) {
            Optional<Path> present = Optional.ofNullable(there.get(file.getKey()));
            if (present.isEmpty() || !Files.isSameFile(present.get(), file.getValue())) {
                put(file.getValue(), file.getKey());
            }
        }
        apply(change);
    }

    /** True if the copy has all files of the site, as they are. */
    private boolean isEqual() throws IOException {
        return Files.isRegularFile(equal)
                && Files.isDirectory(copy)
                && Files.isRegularFile(site.resolve(Checksums.FILE))
                && text(equal).equals(mark());
    }

    /** The text of a file, whatever has become of it. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private void markEqual() throws IOException {
        write(equal, mark());
    }

    private String mark() throws IOException {
        return site + "\n" + Checksum.of(site.resolve(Checksums.FILE));
    }

    private void apply(Change change) throws IOException {
        for (String path : change.removed()) {
            remove(path);
        }
        Set<Path> folders = new HashSet<>();
        for (String path : change.moved()) {
            Path target = copy.resolve(path);
            if (folders.add(target.getParent())) {
                Files.createDirectories(target.getParent());
            }
            put(change.staging().resolve(path), path);
        }
    }

    private boolean exchange() throws IOException {
        if (AtomicSwap.ofSystem().exchange(copy, site)) {
            return true;
        }
        write(underWay, site.toString());
        try {
            Files.move(site, former);
        } catch (FileSystemException e) {
            Files.delete(underWay);
            return false; // a mount point, or a folder that a program on Windows has open
        }
        try {
            Files.move(copy, site);
        } catch (FileSystemException e) {
            Files.move(former, site);
            Files.delete(underWay);
            return false;
        }
        Files.move(former, copy);
        Files.delete(underWay);
        return true;
    }

    /** Puts a hard link to a file into the copy, or a copy of it where there are no hard links. */
    private void put(Path file, String path) throws IOException {
        Path target = copy.resolve(path);
        Files.deleteIfExists(target);
        try {
            link(file, target);
        } catch (NoSuchFileException e) {
            Files.createDirectories(target.getParent());
            link(file, target);
        }
    }

    private static void link(Path file, Path target) throws IOException {
        if (Files.isSymbolicLink(file)) {
            Files.createSymbolicLink(target, Files.readSymbolicLink(file));
            return;
        }
        try {
            Files.createLink(target, file);
        } catch (UnsupportedOperationException e) {
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (FileSystemException e) {
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES); // a disk without links, or too many of them
        }
    }

    private void remove(String path) throws IOException {
        Path target = copy.resolve(path);
        Files.deleteIfExists(target);
        Optional<Path> folder = Optional.ofNullable(target.getParent());
        while (folder.isPresent() && !folder.get().equals(copy) && isEmpty(folder.get())) {
            Files.delete(folder.get());
            folder = Optional.ofNullable(folder.get().getParent());
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** Writes a file that is on the disk when this returns. */
    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        }
    }
}
