package org.leafpress.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ToolchainTest {
    /**
     * The first holds annotations only, which do nothing when a site is made; the next only sees that files change; the last
     * is hashed whole.
     */
    private static final List<String> OTHERS = List.of("jspecify", "directory-watcher", "leafpress-print");

    @Test
    void aSiteIsMadeAnewWhenAnyLibraryOfThePomsChanges() throws Exception {
        List<String> jars = Toolchain.LIBRARIES.stream()
                .map(library -> Toolchain.jar(library).replaceAll("-\\d.*", ""))
                .toList();
        assertThat(jars).containsExactlyInAnyOrderElementsOf(libraries());
    }

    @Test
    void aJarIsAnotherWhenOneOfItsFilesIs(@TempDir Path folder) throws Exception {
        Path one = jar(folder.resolve("one.jar"), "words", "");
        assertThat(Toolchain.content(jar(folder.resolve("same.jar"), "words", "")))
                .isEqualTo(Toolchain.content(one));
        assertThat(Toolchain.content(jar(folder.resolve("other.jar"), "sword", "")))
                .isNotEqualTo(Toolchain.content(one));
    }

    @Test
    void aJarWithWordsBehindTheListOfItsFilesIsAnotherTooWhenOneOfThemIs(@TempDir Path folder) throws Exception {
        Path one = jar(folder.resolve("one.jar"), "words", "made by hand");
        Path other = jar(folder.resolve("other.jar"), "sword", "made by hand");
        assertThat(Toolchain.content(other)).isNotEqualTo(Toolchain.content(one));
    }

    private static Path jar(Path file, String content, String comment) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setComment(comment);
            ZipEntry entry = new ZipEntry("words.txt");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** Artifacts that the POMs of the core name without a scope, which Maven takes for the scope {@code compile}. */
    private static Set<String> libraries() throws Exception {
        Set<String> libraries = new TreeSet<>();
        for (String pom : List.of("pom.xml", "../pom.xml", "../print/pom.xml")) {
            Element project = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(Path.of(pom).toFile())
                    .getDocumentElement();
            NodeList dependencies = project.getElementsByTagName("dependency");
            for (int i = 0; i < dependencies.getLength(); i++) {
                Element dependency = (Element) dependencies.item(i);
                String name =
                        dependency.getElementsByTagName("artifactId").item(0).getTextContent();
                if (dependency.getElementsByTagName("scope").getLength() == 0 && !OTHERS.contains(name)) {
                    libraries.add(name);
                }
            }
        }
        return libraries;
    }
}
