package org.leafpress.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Files in a published folder that Leafpress did not write: reports of other tools, a host's own settings. */
final class ForeignFiles {
    private final Path root;
    private final Predicate<String> own;
    private final SortedMap<String, Path> found = new TreeMap<>();

    private ForeignFiles(Path root, Predicate<String> own) {
        this.root = root;
        this.own = own;
    }

    /**
     * Finds them.
     *
     * @param own true for paths of the site, relative to its root and with {@code /}
     * @return by path; links are not followed; nothing if there is no such folder
     */
    static SortedMap<String, Path> in(Path root, Predicate<String> own) throws IOException {
        ForeignFiles files = new ForeignFiles(root, own);
        files.list(root, "");
        return files.found;
    }

    private void list(Path folder, String prefix) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String path = prefix + entry.getFileName();
                if (own.test(path)) {
                    continue;
                }
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    list(entry, path + "/");
                } else {
                    found.put(path, entry);
                }
            }
        } catch (NoSuchFileException e) {
            if (!folder.equals(root)) {
                throw e;
            }
        }
    }
}
