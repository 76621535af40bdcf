package org.leafpress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;

class ContentFolderTest {
    private static final Place REFERENCE = Place.at("site.yaml", 1, 1, 1);

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();
    private Path root;

    @BeforeEach
    void makeContent() throws IOException {
        root = Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(root.resolve("b/inner"));
        Files.writeString(root.resolve("b/two.md"), "two\r\nlines");
        Files.writeString(root.resolve("b/inner/three.md"), "three");
        Files.writeString(root.resolve("a.md"), "one");
        Files.writeString(folder.resolve("secret.md"), "secret");
    }

    private ContentFolder content() {
        return ContentFolder.at(root, Limits.STANDARD);
    }

    @Test
    void filesAreListedInOrderWithSlashes() {
        assertThat(content().allFiles("b", diagnostics)).containsExactly("b/inner/three.md", "b/two.md");
        assertThat(content().files("", diagnostics)).containsExactly("a.md");
        assertThat(content().folders("", diagnostics)).containsExactly("b");
    }

    /** Disks list names as they were made, or the other way round, or by a hash. */
    @Test
    void theOrderOfAListingIsNotThatOfTheDisk() throws IOException {
        List<String> names = List.of("m", "a", "z", "b", "y", "k", "c", "x");
        for (String name : names) {
            Files.createDirectories(root.resolve("c/" + name));
            Files.writeString(root.resolve("c/" + name + ".md"), "");
            Files.writeString(root.resolve("c/" + name + "/a.md"), "");
            Files.writeString(root.resolve("c/" + name + ".bak"), "");
        }
        assertThat(content().folders("c", diagnostics)).hasSize(8).isSorted();
        assertThat(content().files("c", diagnostics)).hasSize(8).isSorted();
        assertThat(content().allFiles("c", diagnostics)).hasSize(16).isSorted();
        assertThat(content().passedOver("c")).hasSize(8).isSorted();
    }

    /** As an archive made on a Mac leaves them: the accents stand behind their letters. */
    @Test
    void namesAreComposedAndTheFilesAreFoundByThem() throws IOException {
        Path apart = Files.createDirectories(root.resolve("re\u0301sume\u0301"));
        Files.writeString(apart.resolve("e\u0301.md"), "one");
        assertThat(content().allFiles("r\u00e9sum\u00e9", diagnostics)).containsExactly("r\u00e9sum\u00e9/\u00e9.md");
        assertThat(content().read("r\u00e9sum\u00e9/\u00e9.md", REFERENCE, diagnostics))
                .isPresent();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void severalFilesAreWrittenOrNone() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String path : List.of("a.md", "aa/new.md", "b/two.md/in-a-file.md")) {
            files.put(path, "new".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> content().writer().writeAll(files)).isInstanceOf(UncheckedIOException.class);
        assertThat(root.resolve("a.md")).hasContent("one");
        assertThat(root.resolve("aa/new.md")).doesNotExist();
        files.remove("b/two.md/in-a-file.md");
        content().writer().writeAll(files);
        assertThat(root.resolve("a.md")).hasContent("new");
        assertThat(root.resolve("aa/new.md")).hasContent("new");
    }

    /** A program that was killed while it wrote leaves its draft; it is told as such until the file is written again. */
    @Test
    void aDraftThatWasLeftIsNoContentAndIsUsedUpByTheNextWriting() throws IOException {
        Files.writeString(root.resolve("a.md.tmp"), "half a se");
        assertThat(content().files("", diagnostics)).containsExactly("a.md");
        assertThat(content().passedOver("")).containsExactly("a.md.tmp");
        content().writer().write("a.md", "whole");
        assertThat(root.resolve("a.md")).hasContent("whole");
        assertThat(root.resolve("a.md.tmp")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() {
        assertThat(content().allFiles("none", diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aLinkToAFileOutsideIsNotRead() throws IOException {
        Files.createSymbolicLink(root.resolve("b/link.md"), folder.resolve("secret.md"));
        assertThat(content().read("b/link.md", REFERENCE, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted())
                .containsExactly(Diagnostic.of(
                        Code.PATH_OUTSIDE,
                        REFERENCE,
                        "the path leads out of the content folder",
                        "copy the file into the content folder and name it from there"));
    }

    @Test
    void aLinkToAFileOutsideIsNotShownUnderAFinding() throws IOException {
        Files.createSymbolicLink(root.resolve("b/link.md"), folder.resolve("secret.md"));
        assertThat(content().find("b/link.md", 1)).isEmpty();
        assertThat(content().find("../secret.md", 1)).isEmpty();
    }

    @Test
    void aLinkToAFileInsideIsRead() throws IOException {
        Files.createSymbolicLink(root.resolve("b/link.md"), root.resolve("a.md"));
        assertThat(content().read("b/link.md", REFERENCE, diagnostics).map(SourceFile::text))
                .contains("one");
    }

    @Test
    void aLinkToAFolderIsReportedAndNotFollowed() throws IOException {
        Files.createSymbolicLink(root.resolve("b/loop"), root);
        assertThat(content().allFiles("b", diagnostics)).containsExactly("b/inner/three.md", "b/two.md");
        assertThat(diagnostics.sorted())
                .containsExactly(Diagnostic.of(
                        Code.PATH_OUTSIDE,
                        Place.file("b/loop"),
                        "the folder is a symbolic link, which is not followed",
                        "put the folder itself here"));
    }

    @Test
    void aPathThroughALinkedFolderOutsideIsNotRead() throws IOException {
        Files.createSymbolicLink(root.resolve("b/up"), folder);
        assertThat(content().read("b/up/secret.md", REFERENCE, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.PATH_OUTSIDE);
    }

    @Test
    void theContentFolderItselfMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), root);
        assertThat(ContentFolder.at(link, Limits.STANDARD)
                        .read("a.md", REFERENCE, diagnostics)
                        .map(SourceFile::text))
                .contains("one");
    }

    @Test
    void linesAreFoundForFindings() {
        assertThat(content().find("b/two.md", 2)).contains("lines");
        assertThat(content().find("b/two.md", 3)).isEmpty();
        assertThat(content().find("b/none.md", 1)).isEmpty();
    }

    @Test
    void linesOfOneFileAreFoundWithoutReadingItAnew() throws IOException {
        ContentFolder content = content();
        assertThat(content.find("b/two.md", 1)).isPresent();
        Files.delete(root.resolve("b/two.md"));
        assertThat(content.find("b/two.md", 2)).contains("lines");
        assertThat(content.find("a.md", 1)).contains("one");
        assertThat(content.find("b/two.md", 2)).isEmpty();
    }

    @Test
    void namedPathsAreRelativeToTheFileThatNamesThem() {
        SourceFile from = SourceFile.of("b/x.yaml", "");
        assertThat(content().resolve(from, "inner/../two.md", REFERENCE, diagnostics))
                .contains("b/two.md");
        assertThat(content().resolve(from, "../a.md", REFERENCE, diagnostics)).contains("a.md");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aPathThatLeavesAndComesBackIsOutside() {
        SourceFile from = SourceFile.of("b/x.yaml", "");
        assertThat(content().resolve(from, "../../content/a.md", REFERENCE, diagnostics))
                .isEmpty();
        assertThat(content().resolve(from, "C:/a.md", REFERENCE, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.PATH_OUTSIDE);
    }

    @Test
    void aPathWithAZeroCharacterIsMissing() {
        assertThat(content().read("a\0.md", REFERENCE, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.FILE_MISSING);
    }

    @Test
    void aHiddenFileIsNotReadEvenIfItIsNamed() throws IOException {
        Files.createDirectories(root.resolve(".git"));
        Files.writeString(root.resolve(".git/config"), "token");
        Files.createSymbolicLink(root.resolve("b/innocent.md"), root.resolve(".git/config"));
        Files.writeString(root.resolve("b/two.md~"), "older");
        for (String path : new String[] {".git/config", "b/innocent.md", "b/two.md~"}) {
            assertThat(content().read(path, REFERENCE, diagnostics)).isEmpty();
        }
        assertThat(diagnostics.sorted())
                .hasSize(3)
                .allMatch(found -> found.code() == Code.HIDDEN_FILE)
                .anySatisfy(found -> assertThat(found.message())
                        .isEqualTo("\".git/config\" is a hidden file, or one that an editor has put aside"));
    }

    @Test
    void aPipeOrADeviceIsNotOpened() throws Exception {
        Path pipe = root.resolve("b/pipe.md");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(content().read("b/pipe.md", REFERENCE, diagnostics))
                        .isEmpty());
        assertThat(diagnostics.sorted())
                .containsExactly(Diagnostic.of(
                        Code.NO_REGULAR_FILE,
                        REFERENCE,
                        "\"b/pipe.md\" is a device, a pipe or a socket, which cannot be read to its end",
                        "put a file in its place"));
    }

    @Test
    void namesThatOtherSystemsTakeForOneOrForNoneAreReported() throws IOException {
        Files.writeString(root.resolve("b/TWO.md"), "other");
        Files.createDirectories(root.resolve("b/con"));
        assertThat(content().files("b", diagnostics)).contains("b/TWO.md", "b/two.md");
        assertThat(diagnostics.sorted())
                .containsExactly(
                        Diagnostic.of(
                                Code.DEVICE_NAME,
                                Place.file("b/con"),
                                "the name \"con\" is not possible on Windows",
                                "give it another name, of letters, digits and hyphens"),
                        Diagnostic.of(
                                Code.SAME_NAME,
                                Place.file("b/two.md"),
                                "two files have this name: Windows and macOS do not tell it from \"TWO.md\"",
                                "delete one of the two, or give it another name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0/b.md", "b/\0/c.md", "\ud800.md", "b/\udc00/a.md", "\ud800/\0"})
    void aPathThatNoFileCanHaveIsMissing(String path) {
        assertThat(content().read(path, REFERENCE, diagnostics)).isEmpty();
        assertThat(content().checkExists(path, REFERENCE, diagnostics)).isFalse();
        assertThat(content().files(path, diagnostics)).isEmpty();
        assertThat(content().hasFolder(path)).isFalse();
        assertThat(content().resolve(SourceFile.of("b/x.yaml", ""), path, REFERENCE, diagnostics))
                .isPresent();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsOnly(Code.FILE_MISSING);
    }

    /** A file system that numbers no files, with copies that have the times of their originals, as unpacked archives have. */
    @Test
    void aFileOfAnotherLayerIsNotedWhateverItsSizeAndTimes() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("layers.zip"), Map.of("create", "true"))) {
            Path own = Files.createDirectory(zip.getPath("/own"));
            for (String text : List.of("call 999", "call 112")) {
                Path shared = Files.createDirectory(zip.getPath("/" + text.substring(5)));
                Files.writeString(shared.resolve("a.md"), text);
                Files.setLastModifiedTime(shared.resolve("a.md"), FileTime.fromMillis(1_000_000_000_000L));
            }
            ReadLog reads = new ReadLog();
            assertThat(layered(own, "/999").recording(reads).read("a.md", REFERENCE, diagnostics))
                    .isPresent();
            RecordedRead read = reads.all().stream()
                    .filter(each -> each.kind() == RecordedRead.Kind.CONTENT)
                    .findFirst()
                    .orElseThrow();
            assertThat(layered(own, "/999").recheck(read, Long.MAX_VALUE)).contains(read);
            assertThat(layered(own, "/112").recheck(read, Long.MAX_VALUE)).isEmpty();
        }
    }

    private static ContentFolder layered(Path own, String shared) {
        return ContentFolder.at(own, List.of(own.resolve(shared)), Limits.STANDARD);
    }
}
