package org.leafpress.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;

/** Where the content is that a project's own is laid over. */
final class ContentLayers {
    private static final Pattern DEPENDENCY = Pattern.compile("[A-Za-z0-9_.-]{2,}:[A-Za-z0-9_.-]+");

    private ContentLayers() {}

    /**
     * Finds what is named.
     *
     * @param named paths of folders and archives, or dependencies of the plugin as {@code groupId:artifactId}
     * @param base the folder that paths are relative to
     * @param dependencies of the plugin
     * @throws MojoFailureException if the plugin has no such dependency
     */
    static List<Path> find(List<String> named, Path base, List<Artifact> dependencies) throws MojoFailureException {
        List<Path> found = new ArrayList<>();
        for (String name : named) {
            found.add(DEPENDENCY.matcher(name).matches() ? dependency(name, dependencies) : base.resolve(name));
        }
        return found;
    }

    private static Path dependency(String name, List<Artifact> dependencies) throws MojoFailureException {
        return dependencies.stream()
                .filter(artifact -> (artifact.getGroupId() + ":" + artifact.getArtifactId()).equals(name))
                .flatMap(artifact -> Optional.ofNullable(artifact.getFile()).stream())
                .map(File::toPath)
                .findFirst()
                .orElseThrow(() -> new MojoFailureException("leafpress.contentLayers names " + name
                        + ", which leafpress-maven-plugin does not depend on: add it to the dependencies of the plugin in"
                        + " pom.xml, with its version"));
    }
}
