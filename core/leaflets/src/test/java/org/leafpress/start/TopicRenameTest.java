package org.leafpress.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.Written;
import org.leafpress.check.CheckedSite;
import org.leafpress.concurrent.Progress;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.parse.GoodSite;

/** Renaming a topic changes what names it, and no other byte; or else nothing. */
class TopicRenameTest {
    private static final String FACTS = "topics/muscle-twitches/topic.yaml";
    private static final String TEXT = "topics/muscle-twitches/en-GB.yaml";
    private static final String PROSE = "topics/muscle-twitches/en-GB/why.md";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void open() {
        site = CheckedSite.in(folder);
    }

    @Test
    void everyReferenceFollowsAndAllElseKeepsItsBytes() {
        String prose =
                "\uFEFFSee [cramps](topic:muscle-cramps), muscle-cramps.\r\n\r\n[More about cramps](topic:muscle-cramps) and x.\r\n";
        site.file(PROSE, prose.getBytes(StandardCharsets.UTF_8));
        assertThat(site.read(FACTS)).contains("muscle-cramps");
        Map<String, String> before = files();
        Written written = rename("muscle-cramps", "leg-cramps");
        assertThat(report(written)).isEmpty();
        assertThat(written.files()).contains("topics/leg-cramps/topic.yaml", FACTS, PROSE);
        assertThat(site.read(PROSE))
                .isEqualTo(
                        "\uFEFFSee [cramps](topic:leg-cramps), muscle-cramps.\r\n\r\n[More about cramps](topic:leg-cramps) and x.\r\n");
        assertThat(site.read("topics/leg-cramps/topic.yaml"))
                .isEqualTo(before.get("topics/muscle-cramps/topic.yaml") + "former-addresses: [muscle-cramps]\n");
        before.forEach((path, text) -> {
            String now = path.replace("topics/muscle-cramps/", "topics/leg-cramps/");
            if (!written.files().contains(now)) {
                assertThat(files().get(now)).as(path).isEqualTo(text);
            }
        });
        assertThat(check()).isEmpty();
    }

    @Test
    void renamingBackAndForthKeepsTheFilesAsTheyAre() {
        rename("muscle-cramps", "leg-cramps");
        Map<String, String> once = files();
        assertThat(report(rename("leg-cramps", "muscle-cramps"))).isEmpty();
        assertThat(site.read("topics/muscle-cramps/topic.yaml")).contains("former-addresses: [leg-cramps]");
        assertThat(report(rename("muscle-cramps", "leg-cramps"))).isEmpty();
        assertThat(files()).isEqualTo(once);
        assertThat(report(rename("leg-cramps", "cramps"))).isEmpty();
        assertThat(site.read("topics/cramps/topic.yaml")).contains("former-addresses: [leg-cramps, muscle-cramps]");
        assertThat(check()).isEmpty();
    }

    @Test
    void aListOfFormerAddressesBelowItsKeyIsContinued() {
        String facts = site.read("topics/muscle-cramps/topic.yaml");
        site.file("topics/muscle-cramps/topic.yaml", facts + "former-addresses:\n  - spasms\n");
        assertThat(report(rename("muscle-cramps", "leg-cramps"))).isEmpty();
        assertThat(site.read("topics/leg-cramps/topic.yaml"))
                .endsWith("former-addresses:\n  - muscle-cramps\n  - spasms\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "muscle-cramp|leg-cramps|did you mean \"muscle-cramps\"?",
                "muscle-cramps|muscle-twitches|take another name, or edit the files of that topic",
                "muscle-cramps|muscle-cramps|take another name, or edit the files of that topic",
                "muscle-cramps|Leg Cramps|did you mean \"leg-cramps\"?",
            })
    void whatCannotBeRenamedStaysAsItIs(String from, String to, String help) {
        Map<String, String> before = files();
        Written written = rename(from, to);
        assertThat(written.files()).isEmpty();
        assertThat(report(written)).contains("error[LP842]", help);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void nothingIsRenamedWhileATopicCannotBeRead() {
        site.with(TEXT, "title: Muscle", "titel: Muscle");
        Map<String, String> before = files();
        assertThat(report(rename("muscle-cramps", "leg-cramps"))).contains("error[LP842]", "mend them, then rename");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aReferenceThatIsWrittenWithEscapesIsNotGuessedAt() {
        site.file(PROSE, "See [cramps](topic:muscle&#45;cramps).\n");
        Map<String, String> before = files();
        Written written = rename("muscle-cramps", "leg-cramps");
        assertThat(written.outcome().failed()).isTrue();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theFormerNameOfAnotherTopicIsNotGivenAway() {
        site.file(FACTS, site.read(FACTS) + "former-addresses: [spasms]\n");
        assertThat(report(rename("muscle-cramps", "spasms")))
                .contains(
                        "error[LP842]: \"spasms\" is a former address of \"muscle-twitches\", and links to it lead there");
    }

    @Test
    void aFormerAddressIsThatOfOneTopicOnly() {
        String cramps = "topics/muscle-cramps/topic.yaml";
        site.file(FACTS, site.read(FACTS) + "former-addresses: [muscle-cramps, spasms]\n");
        site.file(cramps, site.read(cramps) + "former-addresses: [spasms]\n");
        assertThat(check())
                .contains("error[LP843]: the former address \"muscle-cramps\" is the name of a topic")
                .contains("error[LP843]: the former address \"spasms\" is a former address of \"muscle-cramps\" too");
    }

    private Written rename(String from, String to) {
        try (Leafpress leafpress = Leafpress.open(settings(), Progress.none())) {
            return leafpress.rename(new RenameRequest(from, to));
        }
    }

    private String check() {
        try (Leafpress leafpress = Leafpress.open(settings(), Progress.none())) {
            return leafpress.check().outcome().diagnostics().stream()
                    .map(found -> new DiagnosticFormatter(site.content()).format(found))
                    .collect(Collectors.joining("\n"));
        }
    }

    private Settings settings() {
        return new Settings(site.root(), folder.resolve("work"), 1, FailOn.ERROR, LocalDate.of(2026, 6, 1));
    }

    private String report(Written written) {
        return written.outcome().diagnostics().stream()
                .map(found -> new DiagnosticFormatter(site.content()).format(found))
                .collect(Collectors.joining("\n"));
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site.root())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.root().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
