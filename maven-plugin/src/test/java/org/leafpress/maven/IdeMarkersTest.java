package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdeMarkersTest {
    @TempDir
    Path content;

    private final List<String> calls = new ArrayList<>();

    @Test
    void markersOfTheLastBuildAreReplaced() throws IOException {
        Files.createDirectories(content.resolve("topics/asthma"));
        Files.writeString(content.resolve("topics/asthma/topic.yaml"), "");
        IdeMarkers.show(ide(), content, Outcomes.failed(Outcomes.WARNING, Outcomes.ERROR, Outcomes.INFO));
        assertThat(calls)
                .containsExactly(
                        "removeMessages topics/asthma/topic.yaml",
                        "addMessage topics/asthma/figures/old.svg 1 1 warning[LP005]: no topic uses this file;"
                                + " delete it 1",
                        "addMessage topics/asthma/topic.yaml 12 1 error[LP105]: unknown key \"sumary\"; did you mean"
                                + " \"summary\"? 2",
                        "addMessage notes.txt 1 1 info[LP005]: this file is not read 0");
    }

    @Test
    void outsideAnIdeNothingIsPrintedTwice() {
        var legacy = new org.sonatype.plexus.build.incremental.DefaultBuildContext();
        IdeMarkers.show(new DefaultBuildContext(legacy), content.resolve("missing"), Outcomes.failed(Outcomes.ERROR));
        assertThat(calls).isEmpty();
    }

    private BuildContext ide() {
        return (BuildContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BuildContext.class}, (proxy, method, arguments) -> {
                    List<String> words = new ArrayList<>(List.of(method.getName()));
                    for (Object argument : arguments) {
                        if (argument instanceof File file) {
                            words.add(
                                    content.relativize(file.toPath()).toString().replace('\\', '/'));
                        } else if (argument != null) {
                            words.add(argument.toString());
                        }
                    }
                    calls.add(String.join(" ", words));
                    return null;
                });
    }
}
