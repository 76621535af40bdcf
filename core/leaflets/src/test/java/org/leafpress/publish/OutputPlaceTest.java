package org.leafpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.diagnostic.Diagnostic;

/** Where no site is published, however the place is written. */
class OutputPlaceTest {
    @TempDir
    Path folder;

    private Path content;
    private Path work;

    @BeforeEach
    void makeAProject() throws IOException {
        content = Files.createDirectories(folder.resolve("project/content"));
        work = folder.resolve("project/target/leafpress");
        Files.createDirectories(folder.resolve("elsewhere/deep"));
    }

    private List<String> refusals(Path output) {
        return OutputPlace.check(output, content, work).stream()
                .map(Diagnostic::message)
                .toList();
    }

    @Test
    void theContentAndWhatHoldsItAreRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), content);
        Files.createSymbolicLink(folder.resolve("elsewhere/up"), folder.resolve("project/content"));
        for (Path place : List.of(
                content,
                folder.resolve("project"),
                folder,
                folder.getRoot(),
                folder.resolve("link"),
                folder.resolve("project/none/../content"),
                folder.resolve("elsewhere/deep/../../project"),
                folder.resolve("elsewhere/up/.."),
                folder.resolve("elsewhere/up/../none/.."))) {
            assertThat(refusals(place))
                    .as(place.toString())
                    .containsExactly("the site would be published in the place of its own sources");
        }
    }

    @Test
    void theWorkFolderIsRefused() {
        assertThat(refusals(folder.resolve("project/target")))
                .containsExactly("the site would be published in the place of the work folder");
    }

    @Test
    void anotherProjectIsRefused() throws IOException {
        Files.writeString(folder.resolve("elsewhere/pom.xml"), "<project/>");
        assertThat(refusals(folder.resolve("elsewhere")))
                .containsExactly("the site would be published in the place of a project: there is pom.xml");
    }

    @Test
    void aFolderOfItsOwnIsRight() {
        assertThat(refusals(folder.resolve("project/target/site"))).isEmpty();
        assertThat(refusals(folder.resolve("project/content-site"))).isEmpty();
        assertThat(refusals(content.resolve("target/site"))).isEmpty();
    }

    @Test
    void aCloneToPublishFromIsRight() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere/deep/.git"));
        assertThat(refusals(folder.resolve("elsewhere/deep"))).isEmpty();
    }
}
