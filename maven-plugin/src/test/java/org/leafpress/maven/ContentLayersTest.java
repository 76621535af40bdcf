package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Content that others share is named by its path, or as a dependency of the plugin. */
class ContentLayersTest {
    private static final Path BASE = Path.of("clinic").toAbsolutePath();

    @Test
    void pathsAreRelativeToTheProjectAndDependenciesAreFoundByTheirNames() throws MojoFailureException {
        assertThat(ContentLayers.find(
                        List.of("../shared", "org.example:leaflets", "more.zip"), BASE, List.of(artifact())))
                .containsExactly(BASE.resolve("../shared"), Path.of("leaflets.jar"), BASE.resolve("more.zip"));
    }

    @Test
    void aDependencyThatThePluginDoesNotHaveIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> ContentLayers.find(List.of("org.example:leaflet"), BASE, List.of(artifact())))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("org.example:leaflet, which leafpress-maven-plugin does not depend on: add it");
    }

    private static Artifact artifact() {
        Artifact artifact = new DefaultArtifact(
                "org.example", "leaflets", "1", "compile", "jar", "", new DefaultArtifactHandler("jar"));
        artifact.setFile(new File("leaflets.jar"));
        return artifact;
    }
}
