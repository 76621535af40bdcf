package org.leafpress.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWatchTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path temporary;

    private final BlockingQueue<String> changes = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> notes = new LinkedBlockingQueue<>();
    private Path root;

    @BeforeEach
    void makeTopics() throws IOException {
        root = Files.createDirectories(temporary.toRealPath().resolve("content"));
        Files.createDirectories(root.resolve("topics/hiccups"));
        Files.writeString(root.resolve("topics/hiccups/en-GB.yaml"), "title: Hiccups\n");
    }

    @Test
    void savesNewFoldersRenamesAndDeletionsAreSeen() throws Exception {
        try (ContentWatch watch = new ContentWatch(root, changes::add, notes::add, ContentWatch::open)) {
            assertThat(watch).isNotNull();
            Files.writeString(root.resolve("topics/hiccups/en-GB.yaml"), "title: More\n");
            waitFor("topics/hiccups/en-GB.yaml");
            Files.createDirectories(root.resolve("topics/cramps"));
            Files.writeString(root.resolve("topics/cramps/topic.yaml"), "code: 1\n");
            waitFor("topics/cramps/topic.yaml");
            Files.writeString(root.resolve("topics/cramps/.new"), "code: 2\n");
            Files.move(
                    root.resolve("topics/cramps/.new"),
                    root.resolve("topics/cramps/topic.yaml"),
                    StandardCopyOption.ATOMIC_MOVE);
            waitFor("topics/cramps/topic.yaml");
            Files.move(root.resolve("topics/cramps"), root.resolve("topics/jerks"));
            waitFor("topics/jerks");
            Files.delete(root.resolve("topics/jerks/topic.yaml"));
            waitFor("topics/jerks/topic.yaml");
        }
        assertThat(notes).isEmpty();
    }

    @Test
    void whatEditorsAndBuildsKeepAsideIsPassedOver() throws Exception {
        Files.createDirectories(root.resolve("target"));
        Files.createDirectories(root.resolve(".git"));
        try (ContentWatch watch = new ContentWatch(root, changes::add, notes::add, ContentWatch::open)) {
            assertThat(watch).isNotNull();
            Files.writeString(root.resolve("target/page.html"), "");
            Files.writeString(root.resolve(".git/index"), "");
            Files.writeString(root.resolve("topics/hiccups/en-GB.yaml~"), "");
            Files.writeString(root.resolve("topics/hiccups/.en-GB.yaml.swp"), "");
            Files.writeString(root.resolve("topics/hiccups/last.yaml"), "");
            assertThat(changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("topics/hiccups/last.yaml");
        }
    }

    @Test
    void whereTheSystemDoesNotTellFilesAreLookedThroughWhichIsSaidOnce() throws Exception {
        try (ContentWatch watch = new ContentWatch(root, changes::add, notes::add, (folder, listener) -> {
            throw new IOException("User limit of inotify watches reached");
        })) {
            assertThat(watch).isNotNull();
            waitFor("");
            Files.createDirectories(root.resolve("topics/cramps"));
            Files.writeString(root.resolve("topics/cramps/topic.yaml"), "code: 1\n");
            waitFor("topics/cramps/topic.yaml");
            Files.writeString(root.resolve("topics/hiccups/en-GB.yaml"), "title: A longer title\n");
            waitFor("topics/hiccups/en-GB.yaml");
            Files.delete(root.resolve("topics/cramps/topic.yaml"));
            waitFor("topics/cramps/topic.yaml");
        }
        assertThat(notes).singleElement().asString().contains("User limit of inotify watches reached");
    }

    @Test
    void afterTheFolderHasVanishedItIsLookedForUntilItIsBack() throws Exception {
        try (ContentWatch watch = new ContentWatch(root, changes::add, notes::add, ContentWatch::open)) {
            assertThat(watch).isNotNull();
            Path aside = root.resolveSibling("aside");
            Files.move(root, aside);
            Files.createDirectories(root);
            waitFor("");
            Files.writeString(root.resolve("site.yaml"), "languages: []\n");
            waitFor("site.yaml");
        }
    }

    private void waitFor(String path) throws InterruptedException {
        String next;
        do {
            next = changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("a change of \"" + path + "\"").isNotNull();
        } while (!next.equals(path));
    }
}
