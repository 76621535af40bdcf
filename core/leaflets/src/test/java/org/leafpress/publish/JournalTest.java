package org.leafpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that is not as it was written does nothing: it could delete what is not the site's. */
class JournalTest {
    @TempDir
    Path folder;

    private Path file;
    private Journal journal;

    @BeforeEach
    void writeAJournal() throws IOException {
        file = folder.resolve("journal");
        Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(folder.resolve("staging"));
        Files.writeString(folder.resolve("site/old.html"), "old");
        Files.writeString(folder.resolve("staging/new.html"), "new");
        Files.writeString(folder.resolve("precious.txt"), "precious");
        journal = new Journal(file, folder.resolve("site"), folder.resolve("staging"));
        journal.write(List.of("new.html"), List.of("old.html"));
    }

    @Test
    void aSoundOneIsFollowed() throws IOException {
        journal.finish();
        assertThat(folder.resolve("site/old.html")).doesNotExist();
        assertThat(folder.resolve("site/new.html")).hasContent("new");
    }

    @Test
    void aDraftThatWasLeftIsUsedUpByTheNextJournal() throws IOException {
        Files.writeString(folder.resolve("journal.new"), "half a jour");
        journal.write(List.of("new.html"), List.of("old.html"));
        journal.finish();
        assertThat(folder.resolve("site/new.html")).hasContent("new");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("precious.txt", "site", "staging");
    }

    @Test
    void aFolderGoesWithTheLastOfItsFilesButNeverTheSite() throws IOException {
        Path site = folder.resolve("site");
        for (String path : List.of("a/b/c.html", "d/e.html", "d/f.html")) {
            Files.createDirectories(site.resolve(path).resolveSibling(""));
            Files.writeString(site.resolve(path), "old");
        }
        journal.write(List.of(), List.of("a/b/c.html", "d/e.html"));
        journal.finish();
        assertThat(site.resolve("a")).doesNotExist();
        assertThat(site.resolve("d/f.html")).hasContent("old");
        journal.write(List.of(), List.of("d/f.html", "old.html"));
        journal.finish();
        assertThat(site).isEmptyDirectory();
    }

    @Test
    void oneWithAFlippedBitOrCutShortIsDropped() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(18);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            journal.finish();
            assertUntouched();
        }
        for (int length = 0; length < sound.length; length++) {
            Files.write(file, Arrays.copyOf(sound, length));
            journal.finish();
            assertUntouched();
        }
    }

    @Test
    void oneThatLeadsOutIsDropped() throws IOException {
        for (String path :
                List.of("../precious.txt", folder.resolve("precious.txt").toString(), "a/../../precious.txt")) {
            journal.write(List.of("new.html"), List.of(path));
            journal.finish();
            assertUntouched();
        }
    }

    private void assertUntouched() {
        assertThat(folder.resolve("site/old.html")).hasContent("old");
        assertThat(folder.resolve("site/new.html")).doesNotExist();
        assertThat(folder.resolve("precious.txt")).hasContent("precious");
        assertThat(journal.isOpen()).isFalse();
    }
}
