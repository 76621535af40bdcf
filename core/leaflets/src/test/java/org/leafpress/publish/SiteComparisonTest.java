package org.leafpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;

/** A page that is not what a clean build makes may tell patients what no leaflet says any more. */
class SiteComparisonTest {
    private static final Checksum SUM = Checksum.of(new byte[0]);

    @TempDir
    Path folder;

    @BeforeEach
    void twoSites() throws IOException {
        for (String site : new String[] {"site", "clean"}) {
            Files.createDirectories(folder.resolve(site));
            write(site + "/a.html", "same");
            write(site + "/b.html", "same");
            write(site + "/" + Checksums.FILE, SUM + "  a.html\n" + SUM + "  b.html\n");
        }
    }

    @Test
    void sitesThatAreTheSameHaveNoFindings() {
        assertThat(compare()).isEmpty();
    }

    @Test
    void aFileThatDiffersIsFoundThoughTheListsAreTheSame() throws IOException {
        write("site/b.html", "SAME");
        assertThat(compare()).containsExactly("b.html");
    }

    @Test
    void aFileThatOnlyOneHasIsFound() throws IOException {
        Files.delete(folder.resolve("site/a.html"));
        Files.delete(folder.resolve("clean/b.html"));
        assertThat(compare()).containsExactly("a.html", "b.html");
    }

    @Test
    void aFileThatOnlyOneListHasIsFoundAndSoIsTheList() throws IOException {
        write("site/old.html", "old");
        write("site/" + Checksums.FILE, SUM + "  a.html\n" + SUM + "  b.html\n" + SUM + "  old.html\n");
        assertThat(compare()).containsExactly(Checksums.FILE, "old.html");
    }

    @Test
    void aFindingSaysWhatIsWrong() throws IOException {
        write("clean/a.html", "");
        assertThat(SiteComparison.compare(folder.resolve("site"), folder.resolve("clean")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code()).isEqualTo(Code.BUILD_DIFFERS);
                    assertThat(found.message()).isEqualTo("this file of the site is not what a clean build makes");
                });
    }

    private List<String> compare() {
        return SiteComparison.compare(folder.resolve("site"), folder.resolve("clean")).stream()
                .map(Diagnostic::place)
                .map(Place::file)
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }
}
