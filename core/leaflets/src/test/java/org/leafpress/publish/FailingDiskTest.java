package org.leafpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.render.RenderedFile;

/** The disk is full, or fails once, at each change that publishing makes to it. */
class FailingDiskTest {
    private static final Map<String, String> OLD = Map.of(
            "index.html",
            "old",
            "topics/a.html",
            "old",
            "topics/b.html",
            "same",
            "gone/c.html",
            "old",
            "data",
            "a file");

    private static final Map<String, String> NEW = Map.of(
            "index.html",
            "new",
            "topics/a.html",
            "new",
            "topics/b.html",
            "same",
            "more/d.html",
            "new",
            "data/x",
            "a folder");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void atEachChangeTheSiteIsWholeAndTheNextBuildIsRight(boolean full) throws IOException {
        int changes = changes(prepared(folder.resolve(full + "-counted")));
        assertThat(changes).as("changes that publishing makes").isBetween(30, 300);
        int failures = 0;
        for (int change = 1; change <= changes; change++) {
            Path disk = prepared(folder.resolve(full + "-" + change));
            FailingDisk.failAt(disk, change, full);
            failures += fails(disk) ? 1 : 0;
            assertThat(site(disk))
                    .as("after a failure at change " + change)
                    .isIn(new TreeMap<>(OLD), new TreeMap<>(NEW));
            FailingDisk.mend(disk);
            publish(disk, NEW);
            assertThat(site(disk)).as("built again after change " + change).isEqualTo(new TreeMap<>(NEW));
            publish(disk, OLD);
            assertThat(site(disk)).isEqualTo(new TreeMap<>(OLD));
        }
        assertThat(failures).as("failures that publishing has told of").isGreaterThan(changes / 2);
    }

    /** The old site is published, and there is a copy, as usual. */
    private static Path prepared(Path place) {
        Path disk = FailingDisk.over(place);
        publish(disk, NEW);
        publish(disk, OLD);
        return disk;
    }

    private static int changes(Path disk) {
        FailingDisk.failAt(disk, Integer.MAX_VALUE, false);
        publish(disk, NEW);
        return FailingDisk.changes(disk);
    }

    private static boolean fails(Path disk) {
        try {
            publish(disk, NEW);
            return false;
        } catch (UncheckedIOException e) {
            return true;
        }
    }

    private static void publish(Path disk, Map<String, String> files) {
        try (SiteFolder next = SiteFolder.open(disk.resolve("site"), disk.resolve("work"), waited -> {})) {
            new TreeMap<>(files)
                    .forEach((path, text) -> next.stage(new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8))));
            next.publish();
        }
    }

    private static SortedMap<String, String> site(Path disk) throws IOException {
        Path site = disk.resolve("site");
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                found.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        found.remove(Checksums.FILE);
        return found;
    }
}
