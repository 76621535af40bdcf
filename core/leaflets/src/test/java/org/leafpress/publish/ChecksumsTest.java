package org.leafpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the list decides what a build may delete. */
class ChecksumsTest {
    private static final Checksum SUM = Checksum.of(new byte[0]);

    @TempDir
    Path folder;

    @Test
    void theListIsSortedByPath() throws IOException {
        Checksums sums = of("b", "a/c", "a");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sums.write(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("%1$s  a\n%1$s  a/c\n%1$s  b\n".formatted(SUM));
    }

    @Test
    void whatIsStagedIsMovedFromTheDeepestAndOtherwiseInOrder() {
        Checksums sums = new Checksums();
        for (String path : List.of("b", "x/y/z", "a", "x/b", "/", "x/a")) {
            sums.add(path, SUM, true);
        }
        sums.add("kept", SUM, false);
        assertThat(sums.stagedFromDeepest()).containsExactly("x/y/z", "/", "x/a", "x/b", "a", "b");
        assertThat(sums.stagedCount()).isEqualTo(6);
    }

    @Test
    void onlyFilesThatTheNextSiteHasNotAreMissing() throws IOException {
        write("a", "b", "b/c", "d", "\u00E9");
        assertThat(of().missingFrom(folder)).containsExactly("a", "b", "b/c", "d", "\u00E9");
        assertThat(of("b").missingFrom(folder)).containsExactly("a", "b/c", "d", "\u00E9");
        assertThat(of("d", "a").missingFrom(folder)).containsExactly("b", "b/c", "\u00E9");
        assertThat(of("\u00E9", "b/c", "a").missingFrom(folder)).containsExactly("b", "d");
        assertThat(of("a", "b", "b/c", "d", "\u00E9", "e").missingFrom(folder)).isEmpty();
        assertThat(Checksums.paths(folder)).containsExactly("a", "b", "b/c", "d", "\u00E9");
    }

    @Test
    void onlyFilesOfTheSiteAndTheListItselfAreItsOwn() {
        Checksums sums = of("c", "a", "b/d");
        assertThat(List.of("a", "b/d", "c", Checksums.FILE)).allMatch(sums::has);
        assertThat(List.of("", "A", "a/", "aa", "b", "b/c", "b/e", "d")).noneMatch(sums::has);
        assertThat(of().has(Checksums.FILE)).isTrue();
        assertThat(of().has("a")).isFalse();
    }

    @Test
    void whereThereIsNoListNothingIsMissing() {
        assertThat(of().missingFrom(folder)).isEmpty();
    }

    /** Whoever can write the list must not be able to have files outside of the site deleted. */
    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/x", ".", "a/..", "a\\..\\x", "C:x", "\0", "\0x", "x\0", " x"})
    void aPathThatLeadsOutOfTheSiteIsNone(String path) throws IOException {
        write("a", path, "z");
        assertThat(of().missingFrom(folder)).containsExactly("a", "z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "0123", "a  x", "  ", "move x"})
    void aLineThatIsDamagedIsNone(String line) throws IOException {
        Files.writeString(folder.resolve(Checksums.FILE), SUM + "  a\n" + line + "\n" + SUM + "  z");
        assertThat(of("b").missingFrom(folder)).containsExactly("a", "z");
    }

    @Test
    void theChecksumOfAFileIsThatOfItsContent() throws IOException {
        for (int size : new int[] {0, 1, 1 << 15, (1 << 15) + 1, 100_000}) {
            byte[] content = new byte[size];
            for (int i = 0; i < size; i++) {
                content[i] = (byte) (i / 7);
            }
            Path file = Files.write(folder.resolve("file"), content);
            assertThat(Checksum.of(file)).as(size + " bytes").isEqualTo(Checksum.of(content));
        }
    }

    private static Checksums of(String... paths) {
        Checksums sums = new Checksums();
        for (String path : paths) {
            sums.add(path, SUM, false);
        }
        return sums;
    }

    private void write(String... paths) throws IOException {
        StringBuilder list = new StringBuilder();
        for (String path : paths) {
            list.append(SUM).append("  ").append(path).append('\n');
        }
        Files.writeString(folder.resolve(Checksums.FILE), list);
    }
}
