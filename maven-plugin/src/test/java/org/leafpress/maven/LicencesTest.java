package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Every library that the plugin brings along, or that its tests need, has a licence that this project may rely on. A new one
 * with another licence fails the build until somebody has decided about it here.
 */
class LicencesTest {
    /** How the names and addresses of the licences begin that let everybody ship a library with a program. */
    private static final List<String> SHIPPED = List.of(
            "Apache License, Version 2.0",
            "Apache License 2.0",
            "Apache Public License 2.0",
            "Apache Software License",
            "Apache-2.0",
            "The Apache License, Version 2.0",
            "The Apache Software License, Version 2.0",
            "BSD-2-Clause",
            "BSD 2-Clause License",
            "BSD-3-Clause",
            "The BSD License",
            "MIT",
            "The MIT License",
            "Unicode-3.0");

    /** What is not shipped: tests, and what Maven itself brings. */
    private static final Map<String, String> NOT_SHIPPED = Map.of(
            "org.junit", "Eclipse Public License",
            "org.eclipse.sisu", "Eclipse Public License",
            "aopalliance", "Public Domain");

    @Test
    void everyLibraryHasALicenceOfTheList() throws IOException {
        SortedMap<String, List<String>> others = new TreeMap<>();
        List<Path> poms = poms();
        assertThat(poms).as("libraries on the class path").hasSizeGreaterThan(25);
        for (Path pom : poms) {
            String group = group(read(pom));
            List<String> licences = licences(pom);
            if (licences.stream().noneMatch(licence -> isAllowed(group, licence))) {
                others.put(group + " " + pom.getFileName(), licences);
            }
        }
        assertThat(others).isEmpty();
    }

    private static boolean isAllowed(String group, String licence) {
        return SHIPPED.stream().anyMatch(licence::startsWith)
                || NOT_SHIPPED.entrySet().stream()
                        .anyMatch(entry -> group.startsWith(entry.getKey()) && licence.startsWith(entry.getValue()));
    }

    /** Its own, or those of the nearest parent that names any. */
    private static List<String> licences(Path pom) throws IOException {
        Element project = read(pom);
        List<String> own = project.select("> licenses > license > name").eachText();
        Element up = project.selectFirst("> parent");
        if (!own.isEmpty() || up == null) {
            return own;
        }
        String version = text(up, "version");
        String artifact = text(up, "artifactId");
        Path parent = repository(pom, group(project))
                .resolve(text(up, "groupId").replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".pom");
        return Files.isRegularFile(parent) ? licences(parent) : own;
    }

    private static Element read(Path pom) throws IOException {
        return Objects.requireNonNull(
                Jsoup.parse(Files.readString(pom), Parser.xmlParser()).selectFirst("project"));
    }

    private static String group(Element project) {
        return project.select("> groupId").isEmpty()
                ? text(Objects.requireNonNull(project.selectFirst("> parent")), "groupId")
                : text(project, "groupId");
    }

    private static String text(Element parent, String name) {
        return parent.select("> " + name).text();
    }

    /** The folder that the folders of groups are in: above that of the version, that of the library and these. */
    private static Path repository(Path pom, String group) {
        int above = 3 + group.split("\\.", -1).length;
        return pom.resolve("../".repeat(above)).normalize();
    }

    /** Maven puts one beside each library; modules of this project have none there. */
    private static List<Path> poms() {
        return Stream.of("java.class.path", "jdk.module.path")
                .flatMap(property ->
                        Arrays.stream(System.getProperty(property, "").split(File.pathSeparator, -1)))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> jar.getNameCount() > 3)
                .map(jar -> jar.resolveSibling(name(jar) + ".pom"))
                .filter(Files::isRegularFile)
                .distinct()
                .toList();
    }

    private static String name(Path jar) {
        int count = jar.getNameCount();
        return jar.getName(count - 3) + "-" + jar.getName(count - 2);
    }
}
