package org.leafpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.parse.GoodSite;
import org.leafpress.render.RenderedFile;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

/** Content is read and sites are published on disks that take names as Windows and macOS do. */
class OtherSystemsTest {
    private FileSystem disk = Jimfs.newFileSystem();

    static Stream<Configuration> systems() {
        return Stream.of(Configuration.windows(), Configuration.osX());
    }

    @AfterEach
    void closeDisk() throws IOException {
        disk.close();
    }

    private Path root(Configuration system) throws IOException {
        disk.close();
        disk = Jimfs.newFileSystem(system);
        return Files.createDirectories(disk.getPath("project"));
    }

    @ParameterizedTest
    @MethodSource("systems")
    void contentIsReadWithTheSameFindings(Configuration system) throws IOException {
        GoodSite site = GoodSite.in(root(system).resolve("content"));
        assertThat(site.diagnostics()).isEmpty();
        site.with("topics/muscle-twitches/en-GB.yaml", "title: Muscle twitches", "titel: Muscle twitches")
                .moved("topics/muscle-twitches/en-GB/why.md", "topics/muscle-twitches/en-GB/Why.md");
        assertThat(site.diagnostics().stream().map(Diagnostic::place).map(Place::file))
                .contains("topics/muscle-twitches/en-GB.yaml");
        assertThat(site.report()).contains("unknown key \"titel\"");
    }

    @ParameterizedTest
    @MethodSource("systems")
    void aFileOutsideIsNotReadHoweverItsPathIsWritten(Configuration system) throws IOException {
        Path root = root(system);
        GoodSite site = GoodSite.in(root.resolve("content"));
        Files.writeString(root.resolve("secret.md"), "secret");
        ContentFolder content = ContentFolder.at(site.root(), Limits.STANDARD);
        for (String path : List.of(
                "../secret.md",
                "topics/../../secret.md",
                "..\\secret.md",
                "C:\\clinic\\secret.md",
                root.resolve("secret.md").toString())) {
            assertThat(content.read(path, Place.at("site.yaml", 1, 1, 1), new Diagnostics()))
                    .as(path)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void sitesReplaceEachOther(Configuration system) throws IOException {
        Path root = root(system);
        Map<String, String> first = Map.of("index.html", "1", "topics/a.html", "1", "gone/b.html", "1", "data", "1");
        Map<String, String> second = Map.of("index.html", "2", "topics/a.html", "1", "more/c.html", "2", "data/x", "2");
        for (Map<String, String> site : List.of(first, second, first, second, second)) {
            publish(root, site);
            assertThat(site(root)).isEqualTo(new TreeMap<>(site));
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void aNameMayChangeByCaseOrByTheFormOfItsLettersOnly(Configuration system) throws IOException {
        Path root = root(system);
        publish(root, Map.of("Index.html", "1", "t/\u00e9.html", "1"));
        publish(
                root,
                Map.of("index.html", "1", "t/" + Normalizer.normalize("\u00e9", Normalizer.Form.NFD) + ".html", "1"));
        assertThat(site(root).values()).containsExactly("1", "1");
        assertThat(site(root)).containsKey("index.html");
        publish(root, Map.of("INDEX.html", "2", "t/\u00e9.html", "1"));
        assertThat(site(root).values()).containsExactlyInAnyOrder("1", "2");
    }

    private static void publish(Path root, Map<String, String> files) {
        try (SiteFolder next = SiteFolder.open(root.resolve("site"), root.resolve("work"), waited -> {})) {
            new TreeMap<>(files)
                    .forEach((path, text) -> next.stage(new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8))));
            next.publish();
        }
    }

    private static SortedMap<String, String> site(Path root) throws IOException {
        Path site = root.resolve("site");
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                found.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        found.remove(Checksums.FILE);
        return found;
    }
}
