package org.leafpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafpress.render.RenderedFile;

/** The disk is full or fails once, or the build is killed or interrupted, at each change that publishing makes to the disk. */
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
    @EnumSource
    void atEachChangeTheSiteIsWholeAndTheNextBuildIsRight(FailingDisk.Failure failure) throws IOException {
        int changes = changes(prepared(folder.resolve(failure + "-counted")));
        assertThat(changes).as("changes that publishing makes").isBetween(30, 300);
        int failures = 0;
        int absent = 0;
        List<String> usual = names(prepared(folder.resolve(failure + "-usual")));
        for (int change = 1; change <= changes; change++) {
            Path disk = prepared(folder.resolve(failure + "-" + change));
            FailingDisk.failAt(disk, change, failure);
            failures += fails(disk) ? 1 : 0;
            boolean interrupted = Thread.interrupted();
            assertThat(interrupted).isEqualTo(failure == FailingDisk.Failure.INTERRUPTED);
            if (Files.exists(disk.resolve("site"))) {
                assertThat(site(disk))
                        .as("after a failure at change " + change)
                        .isIn(new TreeMap<>(OLD), new TreeMap<>(NEW));
            } else {
                absent++;
            }
            FailingDisk.mend(disk);
            publish(disk, NEW);
            assertThat(site(disk)).as("built again after change " + change).isEqualTo(new TreeMap<>(NEW));
            publish(disk, OLD);
            assertThat(site(disk)).isEqualTo(new TreeMap<>(OLD));
            assertThat(names(disk)).as("what is left after change " + change).isEqualTo(usual);
        }
        assertThat(absent)
                .as("changes after which there is no site: that between two renames, where a system has no exchange")
                .isEqualTo(failure == FailingDisk.Failure.KILLED ? 1 : 0);
        if (failure != FailingDisk.Failure.INTERRUPTED) {
            assertThat(failures).as("failures that publishing has told of").isGreaterThan(changes / 2);
        }
    }

    /** Where a system has no exchange, readers would be without the site for as long as only another is built. */
    @Test
    void aSiteThatWasKilledBetweenTheRenamesComesBackThoughTheNextBuildPublishesElsewhere() throws IOException {
        int absent = 0;
        int changes = changes(prepared(folder.resolve("counted")));
        for (int change = 1; change <= changes; change++) {
            Path disk = prepared(folder.resolve("killed-" + change));
            FailingDisk.failAt(disk, change, FailingDisk.Failure.KILLED);
            fails(disk);
            FailingDisk.mend(disk);
            if (!Files.exists(disk.resolve("site"))) {
                absent++;
                SiteFolder.open(disk.resolve("elsewhere"), disk.resolve("work"), waited -> {})
                        .close();
                assertThat(site(disk)).isEqualTo(new TreeMap<>(NEW));
                assertThat(disk.resolve("elsewhere")).doesNotExist();
            }
        }
        assertThat(absent).isEqualTo(1);
    }

    /** All files and folders, of the work folder too. */
    private static List<String> names(Path disk) throws IOException {
        try (Stream<Path> walk = Files.walk(disk)) {
            return walk.map(path -> disk.relativize(path).toString()).sorted().toList();
        }
    }

    /** The old site is published, and there is a copy, as usual. */
    private static Path prepared(Path place) {
        Path disk = FailingDisk.over(place);
        publish(disk, NEW);
        publish(disk, OLD);
        return disk;
    }

    private static int changes(Path disk) {
        FailingDisk.failAt(disk, Integer.MAX_VALUE, FailingDisk.Failure.ONCE);
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
