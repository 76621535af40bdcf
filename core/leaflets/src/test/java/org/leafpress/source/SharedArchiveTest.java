package org.leafpress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives from elsewhere: each is unpacked whole or refused, and leaves nothing behind when it is refused. */
class SharedArchiveTest {
    @TempDir
    Path folder;

    private Path archive;
    private Path work;

    @BeforeEach
    void places() {
        archive = folder.resolve("shared.zip");
        work = folder.resolve("work");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../evil.yaml | \"../evil.yaml\" leads out of it",
                "topics/../../../evil.yaml | \"topics/../../../evil.yaml\" leads out of it",
                "/evil.yaml | \"/evil.yaml\" leads out of it",
                "topics/a.yaml,topics/a.yaml/b | topics/a.yaml",
                "topics/nul\0.yaml | Nul character not allowed",
            })
    void whatCannotBeUnpackedIsRefused(String names, String why) throws IOException {
        zip(names.replace("\\0", "\0").split(",", -1));
        assertThatThrownBy(this::unpack)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot unpack " + archive + " (")
                .hasMessageContaining(why);
        assertNothingIsLeft();
    }

    @Test
    void aNameThatStandsTwiceIsRefused() throws IOException {
        zip("topics/a1.yaml", "topics/a2.yaml");
        byte[] bytes = Files.readAllBytes(archive);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("a2.yaml", "a1.yaml");
        Files.write(archive, text.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(this::unpack).hasMessageContaining("it has two files called \"topics/a1.yaml\"");
        assertNothingIsLeft();
    }

    /** As programs for archives do it: the text of the link is where it leads, and a flag says that it is one. */
    @Test
    void aLinkIsUnpackedAsAFile() throws IOException {
        zip("site.yaml");
        byte[] bytes = Files.readAllBytes(archive);
        int attributes = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002") + 38;
        bytes[attributes + 2] = (byte) 0xFF;
        bytes[attributes + 3] = (byte) 0xA1;
        Files.write(archive, bytes);
        assertThat(unpack().resolve("site.yaml")).isRegularFile().hasContent("x");
    }

    @Test
    void moreThanTheLimitIsRefused() throws IOException {
        zip("a", "b", "c");
        assertThatThrownBy(() -> SharedArchive.folder(archive, work, new SharedArchive.Most(2, 3)))
                .hasMessageContaining("take more than 2 GB");
        assertThatThrownBy(() -> SharedArchive.folder(archive, work, new SharedArchive.Most(3, 2)))
                .hasMessageContaining("it has more than 2 files");
        assertNothingIsLeft();
        assertThat(SharedArchive.folder(archive, work, new SharedArchive.Most(3, 3))
                        .resolve("c"))
                .hasContent("x");
    }

    @Test
    void whatIsNoArchiveOrCutOffOrEncryptedIsRefused() throws IOException {
        zip("site.yaml", "topics/a.yaml");
        byte[] whole = Files.readAllBytes(archive);
        byte[] encrypted = whole.clone();
        for (int i = 0; i < whole.length - 4; i++) {
            if (whole[i] == 'P' && whole[i + 1] == 'K' && whole[i + 2] == 1 && whole[i + 3] == 2) {
                encrypted[i + 8] |= 1;
            }
        }
        byte[] other = "<html>Not found</html>".getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : List.of(new byte[0], other, Arrays.copyOf(whole, whole.length / 2), encrypted)) {
            Files.write(archive, bytes);
            assertThatThrownBy(this::unpack).isInstanceOf(UncheckedIOException.class);
            assertNothingIsLeft();
        }
    }

    /** No process has that number: it is larger than any system gives. */
    @Test
    void whatAKilledBuildHasLeftIsDeletedByTheNextAndNothingElse() throws IOException {
        zip("site.yaml");
        Path left = Files.createDirectories(work.resolve("shared/unpacking-99999999999-1/topics"));
        Files.writeString(left.resolve("half.yaml"), "x");
        Path underWay = Files.createDirectories(
                work.resolve("shared/unpacking-" + ProcessHandle.current().pid() + "-1"));
        Path unpacked = unpack();
        assertThat(unpacked.resolve("site.yaml")).hasContent("x");
        assertThat(work.resolve("shared").toFile().list())
                .containsExactlyInAnyOrder(
                        unpacked.getFileName().toString(),
                        underWay.getFileName().toString());
    }

    private Path unpack() {
        return SharedArchive.folder(archive, work);
    }

    private void assertNothingIsLeft() throws IOException {
        assertThat(work.resolve("shared")).isEmptyDirectory();
        assertThat(folder.resolve("evil.yaml")).doesNotExist();
    }

    private void zip(String... names) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
    }
}
