package org.leafpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
