package org.leafpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts leave one file each in the temporary folder, however many builds there are and however they end. */
class FontStoreTest {
    private static final byte[] FONT = "a font".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temporary;

    @Test
    void aFontHasOneFileForAllBuilds() throws IOException {
        Path first = FontStore.in(temporary, "nurse").file(FONT, ".ttf");
        assertThat(first).hasBinaryContent(FONT);
        assertThat(FontStore.in(temporary, "nurse").file(FONT, ".ttf")).isEqualTo(first);
        assertThat(files()).containsExactly(first);
    }

    @Test
    void aFileThatIsNotTheFontIsNotUsed() throws IOException {
        Path file = FontStore.in(temporary, "nurse").file(FONT, ".ttf");
        Files.writeString(file, "a f");
        assertThat(FontStore.in(temporary, "nurse").file(FONT, ".ttf")).hasBinaryContent(FONT);
    }

    @Test
    void nothingIsLeftOfAFontThatCannotBeWritten() throws IOException {
        FontStore store = FontStore.in(temporary, "nurse");
        Path file = store.file(FONT, ".ttf");
        Files.delete(file);
        Path inTheWay = Files.createDirectories(file.resolve("in-the-way"));
        assertThatThrownBy(() -> store.file(FONT, ".ttf")).isInstanceOf(IOException.class);
        Files.delete(inTheWay);
        Files.delete(file);
        assertThat(files()).isEmpty();
    }

    /** No process has that number: it is larger than any system gives. */
    @Test
    void whatAKilledBuildHasLeftIsDeletedByTheNextAndNothingElse() throws IOException {
        Path folder = Objects.requireNonNull(
                FontStore.in(temporary, "nurse").file(FONT, ".ttf").getParent());
        Path left = Files.write(folder.resolve("draft-99999999999-1.ttf"), FONT);
        Path probe = Files.createFile(folder.resolve("draft-99999999999-2.owner"));
        Path underWay = Files.createFile(
                folder.resolve("draft-" + ProcessHandle.current().pid() + "-3.ttf"));
        assertThat(FontStore.in(temporary, "nurse").file(FONT, ".ttf")).exists();
        assertThat(left).doesNotExist();
        assertThat(probe).doesNotExist();
        assertThat(underWay).exists();
        Files.delete(underWay);
        assertThat(files()).hasSize(1);
    }

    @Test
    void theFolderOfAKilledProcessIsDeletedByTheNextThatNeedsOne() throws IOException {
        Files.writeString(temporary.resolve("leafpress-fonts-nurse"), "in the way");
        Path left = Files.createDirectory(temporary.resolve("leafpress-own-fonts-99999999999-1"));
        Files.write(left.resolve("a.ttf"), FONT);
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.write(elsewhere.resolve("precious.ttf"), FONT);
        Files.createSymbolicLink(temporary.resolve("leafpress-own-fonts-99999999999-2"), elsewhere);
        Path first = FontStore.in(temporary, "nurse").file(FONT, ".ttf");
        assertThat(FontStore.in(temporary, "nurse").file(FONT, ".ttf")).hasBinaryContent(FONT);
        assertThat(first).as("of a process that runs").exists();
        assertThat(left).doesNotExist();
        assertThat(elsewhere.resolve("precious.ttf")).exists();
    }

    @Test
    void aLinkInThePlaceOfTheFolderIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(temporary.resolve("leafpress-fonts-nurse"), elsewhere);
        assertThat(FontStore.in(temporary, "nurse").file(FONT, ".ttf")).hasBinaryContent(FONT);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void namesOfUsersAreNoPaths() throws IOException {
        assertThat(FontStore.in(temporary, "../../root").file(FONT, ".ttf")).startsWith(temporary);
    }

    @Test
    void fontsAreReadFromThere() throws Exception {
        byte[] font = TestFonts.bytes("NotoSans-Regular");
        byte[] own = Arrays.copyOf(font, font.length + 4); // of this test alone
        Path file = FontStore.ofUser().file(own, ".ttf");
        Files.delete(file);
        HeadlessFonts.create(own);
        assertThat(file).hasBinaryContent(own);
        Files.delete(file);
    }

    private Stream<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(temporary)) {
            return walk.filter(Files::isRegularFile).toList().stream();
        }
    }
}
