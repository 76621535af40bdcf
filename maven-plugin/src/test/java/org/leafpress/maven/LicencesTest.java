package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
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
    void everyLibraryHasALicenceOfTheList() throws Exception {
        SortedMap<String, List<String>> others = new TreeMap<>();
        List<Path> poms = poms();
        assertThat(poms).as("libraries on the class path").hasSizeGreaterThan(25);
        for (Path pom : poms) {
            Model library = read(pom);
            String group = group(library);
            List<String> licences = licences(pom, library);
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
    private static List<String> licences(Path pom, Model library) throws Exception {
        Optional<Path> parent = Optional.ofNullable(library.getParent())
                .map(up -> repository(pom, group(library))
                        .resolve(up.getGroupId().replace('.', '/'))
                        .resolve(up.getArtifactId())
                        .resolve(up.getVersion())
                        .resolve(up.getArtifactId() + "-" + up.getVersion() + ".pom"))
                .filter(Files::isRegularFile);
        List<String> own = library.getLicenses().stream().map(License::getName).toList();
        return own.isEmpty() && parent.isPresent() ? licences(parent.get(), read(parent.get())) : own;
    }

    private static Model read(Path pom) throws Exception {
        try (InputStream in = Files.newInputStream(pom)) {
            return new MavenXpp3Reader().read(in, false);
        }
    }

    private static String group(Model library) {
        return Optional.ofNullable(library.getGroupId())
                .orElseGet(() -> library.getParent().getGroupId());
    }

    /** The folder that the folders of groups are in. */
    private static Path repository(Path pom, String group) {
        Path folder = pom.getParent().getParent().getParent();
        for (int i = 0; i < group.split("\\.", -1).length; i++) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Maven puts one beside each library; modules of this project have none there. */
    private static List<Path> poms() {
        return Stream.of("java.class.path", "jdk.module.path")
                .flatMap(property ->
                        Arrays.stream(System.getProperty(property, "").split(File.pathSeparator, -1)))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .map(jar -> jar.resolveSibling(name(jar.getParent()) + ".pom"))
                .filter(Files::isRegularFile)
                .distinct()
                .toList();
    }

    private static String name(Path folder) {
        return folder.getParent().getFileName() + "-" + folder.getFileName();
    }
}
