package org.leafpress.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Finds files by their composed names, in whatever form the file system keeps these. */
final class DiskNames {
    private DiskNames() {}

    /** Where a path leads; where it would, if there is no such file. */
    static Path find(Path root, String path) {
        Path direct = root.resolve(path);
        if (FileNames.isAscii(path) || Files.exists(direct, LinkOption.NOFOLLOW_LINKS)) {
            return direct;
        }
        Path found = root;
        for (String name : path.split("/", -1)) {
            found = child(found, name);
        }
        return found;
    }

    /** False for a path that no file of this system can have, such as one with NUL. */
    static boolean isPossible(Path root, String path) {
        try {
            return root.resolve(path).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Path child(Path folder, String name) {
        Path direct = folder.resolve(name);
        if (FileNames.isAscii(name) || Files.exists(direct, LinkOption.NOFOLLOW_LINKS)) {
            return direct;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            Optional<Path> same = StreamSupport.stream(entries.spliterator(), false)
                    .filter(entry ->
                            FileNames.composed(entry.getFileName().toString()).equals(name))
                    .min(Comparator.naturalOrder());
            return same.orElse(direct);
        } catch (IOException | DirectoryIteratorException e) {
            return direct; // whoever reads it will be told
        }
    }
}
