package org.leafpress.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;

/** Compares a published site with one that was built from nothing. */
public final class SiteComparison {
    private SiteComparison() {}

    /**
     * Compares byte for byte.
     *
     * @param site as it was published
     * @param clean the same, built from nothing
     * @return a finding for each file that differs, or that only one of them has
     * @throws UncheckedIOException if one of them cannot be read
     */
    public static List<Diagnostic> compare(Path site, Path clean) {
        SortedSet<String> paths = new TreeSet<>(Checksums.paths(site));
        paths.addAll(Checksums.paths(clean));
        paths.add(Checksums.FILE);
        return paths.stream()
                .filter(path -> !isSame(site.resolve(path), clean.resolve(path)))
                .map(path -> Diagnostic.of(
                        Code.BUILD_DIFFERS,
                        Place.file(path),
                        "this file of the site is not what a clean build makes",
                        "delete the work folder, build again, and report it if the message comes back"))
                .toList();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isRegularFile(one) && Files.isRegularFile(other) && Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + one, e);
        }
    }

    /**
     * Deletes a folder with all that is in it.
     *
     * @throws UncheckedIOException if it cannot be deleted
     */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
