package org.leafpress.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Decides what of a folder is taken: regular files that lie in it, and nothing that is hidden, that an editor or a system
 * has left there, or that a link leads to from outside. The one place for it, for content and for themes. Immutable.
 */
public final class Gatekeeper {
    private final Path root;

    /** What is at a path. */
    public enum Entry {
        /** A file to be taken; perhaps by a link to one in the same folder. */
        FILE,
        /** A folder to be looked into. */
        FOLDER,
        /** Hidden, a backup, or in a folder that is: nobody means it to be read. */
        PASSED_OVER,
        /** A link to a folder, which could lead anywhere or in circles. */
        LINKED_FOLDER,
        /** A link to something outside. */
        OUTSIDE,
        /** A device, a pipe or a socket: reading it may never end. */
        NO_FILE,
        /** Nothing, or a link to nothing or to itself. */
        NOTHING
    }

    private Gatekeeper(Path root) {
        this.root = root;
    }

    /**
     * For a folder.
     *
     * @param root its real path
     */
    public static Gatekeeper at(Path root) {
        return new Gatekeeper(root);
    }

    /**
     * Looks at a path in the folder.
     *
     * @throws IOException if the system does not let us look
     */
    public Entry look(Path path) throws IOException {
        try {
            Path real = path.toRealPath();
            if (!real.startsWith(root)) {
                return Entry.OUTSIDE;
            }
            if (isPassedOver(root.relativize(real)) || isPassedOver(path.getFileName())) {
                return Entry.PASSED_OVER;
            }
            if (Files.isDirectory(real)) {
                return isFolder(path) ? Entry.FOLDER : Entry.LINKED_FOLDER;
            }
            return isFile(real) ? Entry.FILE : Entry.NO_FILE;
        } catch (NoSuchFileException e) {
            return Entry.NOTHING;
        } catch (AccessDeniedException e) {
            throw e;
        } catch (FileSystemException e) {
            if (leadsThroughLinks(path)) {
                return Entry.NOTHING; // in a circle
            }
            throw e;
        }
    }

    private static boolean leadsThroughLinks(Path path) {
        return Stream.iterate(path, Objects::nonNull, Path::getParent).anyMatch(Files::isSymbolicLink);
    }

    /** True for a regular file, or a link to one: what can be read to its end. */
    public static boolean isFile(Path path) {
        return Files.isRegularFile(path);
    }

    /** True for a folder itself; false for links and junctions. */
    public static boolean isFolder(Path path) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isDirectory() && !found.isOther();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * All that is in the folder and the folders below it, but for folders and what is passed over.
     *
     * @return by path relative to the folder, with {@code /}; nothing if there is no such folder
     * @throws UncheckedIOException if it cannot be listed
     */
    public SortedMap<String, Entry> entries() {
        SortedMap<String, Entry> found = new TreeMap<>();
        if (!isFolder(root)) {
            return found;
        }
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.equals(root) || !isPassedOver(folder.getFileName())
                            ? FileVisitResult.CONTINUE
                            : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Entry entry = look(file);
                    if (entry != Entry.PASSED_OVER) {
                        found.put(root.relativize(file).toString().replace('\\', '/'), entry);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root, e);
        }
        return found;
    }

    private static boolean isPassedOver(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .anyMatch(name -> !name.toString().isEmpty() && isPassedOver(name.toString()));
    }

    /** True for hidden files, editors' backups and the like, by their name alone. */
    public static boolean isPassedOver(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.startsWith("#")
                || name.endsWith("~")
                || name.endsWith(".bak")
                || name.endsWith(".orig")
                || name.endsWith(".swp")
                || name.endsWith(".tmp")
                || name.equals("Thumbs.db")
                || name.equals("desktop.ini");
    }
}
