package org.leafpress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.publish.Checksums;

/** Two outputs in one place: on some hosts, paths that differ only in capital letters are one place. */
class OutputPathsTest {
    private final Diagnostics found = new Diagnostics();

    @Test
    void pathsThatDifferAreNoFault() {
        OutputPaths paths = new OutputPaths(
                List.of(output("home", "index.html"), output("style", "style.css", "print.css")), found);
        paths.check(List.of(output("cramps", "topics/cramps.html", "topics/index.html")), found);
        assertThat(found.sorted()).isEmpty();
    }

    @Test
    void filesOfTheSiteThatDifferOnlyInCapitalsAreReported() {
        new OutputPaths(
                List.of(output("the page \"a-z\"", "a-z.html"), output("the theme", "b.css", "A-Z.html")), found);
        assertReported("A-Z.html", "both the page \"a-z\" and the theme would be published as A-Z.html");
    }

    @Test
    void aFileOfATopicInTheWayOfTheSitesIsReported() {
        new OutputPaths(List.of(output("the theme", "Topics/CRAMPS.html")), found)
                .check(List.of(output("topic cramps", "topics/cramps.svg", "topics/Cramps.html")), found);
        assertReported(
                "topics/Cramps.html", "both topic cramps and the theme would be published as topics/Cramps.html");
    }

    @Test
    void theListOfChecksumsIsInTheWayToo() {
        String upper = Checksums.FILE.toUpperCase(Locale.ROOT);
        new OutputPaths(List.of(output("the theme", upper)), found);
        assertReported(upper, "both the list of checksums and the theme would be published as " + upper);
    }

    @Test
    void topicsAreNotInEachOthersWay() {
        OutputPaths paths = new OutputPaths(List.of(), found);
        paths.check(List.of(output("cramps", "topics/cramps.html")), found);
        paths.check(List.of(output("cramps", "topics/cramps.html")), found);
        assertThat(found.sorted()).isEmpty();
    }

    /** In Turkish, the small letter of I has no dot. */
    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            new OutputPaths(List.of(output("home", "index.html"), output("the theme", "INDEX.html")), found);
        } finally {
            Locale.setDefault(usual);
        }
        assertReported("INDEX.html", "both home and the theme would be published as INDEX.html");
    }

    @Test
    void aFileInTheWayOfAFolderIsReported() {
        OutputPaths paths = new OutputPaths(List.of(output("the theme", "Topics")), found);
        paths.check(List.of(output("topic cramps", "topics/cramps.html")), found);
        assertReported(
                "topics/cramps.html", "the theme would be published as topics, where topic cramps needs a folder");
    }

    @Test
    void aFolderInTheWayOfAFileIsReported() {
        OutputPaths paths = new OutputPaths(List.of(output("the theme", "topics/cramps.html/x.css")), found);
        paths.check(List.of(output("topic cramps", "topics/cramps.html")), found);
        assertReported(
                "topics/cramps.html",
                "topic cramps would be published as topics/cramps.html, where the theme needs a folder");
    }

    @Test
    void oneNameInTwoFormsOfUnicodeIsReported() {
        new OutputPaths(List.of(output("one", "caf\u00e9.css"), output("another", "cafe\u0301.css")), found);
        assertReported("cafe\u0301.css", "both one and another would be published as cafe\u0301.css");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con.css",
                "fonts/AUX.woff2",
                "nul",
                "com1.tar.gz",
                "lpt\u00b9.txt",
                "prn .css",
                "dot./a.css",
                "space /a.css",
                "a:b.css",
                "what?.css"
            })
    void namesThatWindowsHasNotAreReported(String path) {
        new OutputPaths(List.of(output("the theme", path)), found);
        assertThat(found.sorted()).singleElement().satisfies(fault -> {
            assertThat(fault.code().id()).isEqualTo("LP016");
            assertThat(fault.message()).contains("of the theme is not possible on Windows");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"console.css", "auxiliary.css", "com.css", "com10.css", "nul-1.css", "a.con", ".nojekyll"})
    void namesThatOnlyLookLikeDevicesAreNoFault(String path) {
        new OutputPaths(List.of(output("the theme", path)), found);
        assertThat(found.sorted()).isEmpty();
    }

    private static PlannedFiles output(String origin, String... paths) {
        return new PlannedFiles(List.of(paths), origin, () -> {
            throw new IllegalStateException("nothing is made here");
        });
    }

    private void assertReported(String path, String message) {
        assertThat(found.sorted()).singleElement().satisfies(fault -> {
            assertThat(fault).extracting(Diagnostic::message).isEqualTo(message);
            assertThat(fault.code().id()).isEqualTo("LP308");
            assertThat(fault.place()).hasToString(path);
            assertThat(fault.help()).contains("rename one of them");
        });
    }
}
