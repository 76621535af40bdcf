package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;

/** Somebody works on the content while it is being read: that ends no build otherwise than by a finding. */
class ChangingContentIT {
    private static final String TEXT = "topics/sudden-jerks/en-GB.yaml";
    private static final String SECRET = "root:x:0:0";

    @TempDir
    Path folder;

    private Path content;
    private byte[] before = {};

    /** What happens to a file. */
    enum Change {
        VANISHES,
        BECOMES_A_FOLDER,
        IS_CUT_OFF,
        GROWS,
        BECOMES_A_LINK;

        void to(Path file, Path secret) {
            try {
                byte[] bytes = Files.readAllBytes(file);
                Files.delete(file);
                switch (this) {
                    case VANISHES -> {}
                    case BECOMES_A_FOLDER -> Files.createDirectories(file.resolve("within"));
                    case IS_CUT_OFF -> Files.write(file, List.of(new String(bytes, 0, 99, StandardCharsets.UTF_8)));
                    case GROWS -> Files.write(file, new byte[1 << 20]);
                    case BECOMES_A_LINK -> Files.createSymbolicLink(file, secret);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsChangedWhileOthersAreReadIsToldOrPublishedAsItWas(Change change) throws IOException {
        site();
        Path secret = Files.writeString(folder.resolve("secret"), SECRET);
        List<String> steps = new ArrayList<>();
        Generated outcome = generate((what, done, total) -> {
            if (steps.isEmpty()) {
                change.to(content.resolve(TEXT), secret);
            }
            steps.add(what);
        });
        assertThat(steps).first().isEqualTo("read");
        assertThat(outcome.published() || outcome.outcome().failed()).isTrue();
        assertThat(outcome.outcome().diagnostics().toString()).doesNotContain(SECRET);
        delete(content.resolve(TEXT));
        Files.write(content.resolve(TEXT), before);
        assertThat(generate(Progress.none()).published()).isTrue();
        assertThat(Files.readString(folder.resolve("site/topics/sudden-jerks.html")))
                .contains("Sudden jerks")
                .doesNotContain(SECRET);
    }

    @Test
    void aFileThatIsChangedWhilePagesAreMadeIsReadAnewByTheNextBuild() throws IOException {
        site();
        List<String> steps = new ArrayList<>();
        Generated outcome = generate((what, done, total) -> {
            if (what.equals("render") && steps.isEmpty()) {
                steps.add(what);
                write(new String(before, StandardCharsets.UTF_8).replace("title: Sudden jerks", "title: Other jerks"));
            }
        });
        assertThat(steps).hasSize(1);
        assertThat(outcome.published()).isTrue();
        assertThat(generate(Progress.none()).published()).isTrue();
        assertThat(Files.readString(folder.resolve("site/topics/sudden-jerks.html")))
                .contains("Other jerks");
    }

    private void site() throws IOException {
        SampleSite.in(folder).append("site.yaml", "print:\n  formats: [a4]\n");
        content = folder.resolve("content");
        before = Files.readAllBytes(content.resolve(TEXT));
    }

    private void write(String text) {
        try {
            Files.writeString(content.resolve(TEXT), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Generated generate(Progress progress) {
        Settings settings = new Settings(content, folder.resolve("work"), 1, FailOn.ERROR, SampleSite.DATE);
        try (Leafpress leafpress = Leafpress.open(settings, progress)) {
            return leafpress.generate(folder.resolve("site"));
        }
    }

    private static void delete(Path file) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(file.resolve("within"));
        }
        Files.deleteIfExists(file);
    }
}
