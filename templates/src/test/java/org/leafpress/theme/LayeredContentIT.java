package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.fix.FixMode;
import org.leafpress.governance.SignRequest;
import org.leafpress.start.RenameRequest;
import org.leafpress.start.TopicRequest;

/** A clinic's own content over content that it shares with others, file by file. */
class LayeredContentIT {
    private static final String JERKS = "topics/sudden-jerks";
    private static final String TEXT = JERKS + "/en-GB.yaml";
    private static final String FACTS = JERKS + "/topic.yaml";

    @TempDir
    Path folder;

    private Path own;
    private Path shared;
    private List<Path> layers;

    @BeforeEach
    void share() throws IOException {
        SampleSite.in(folder);
        own = folder.resolve("content").toRealPath();
        shared = Files.createDirectories(folder.toRealPath().resolve("shared"));
        Files.createDirectories(shared.resolve("topics"));
        Files.move(own.resolve(JERKS), shared.resolve(JERKS));
        layers = List.of(shared);
    }

    @Test
    void theSiteIsThatOfOneFolderWithTheSameFiles() throws IOException {
        Path whole = folder.resolve("whole");
        SampleSite.copy(own, whole);
        SampleSite.copy(shared.resolve(JERKS), whole.resolve(JERKS));
        generate();
        SortedMap<String, String> layered = site();
        own = whole;
        layers = List.of();
        generate();
        assertThat(site()).isEqualTo(layered).containsKey(JERKS + ".html");
    }

    @Test
    void aBuildNoticesChangesInBothFoldersAndFilesThatTakeThePlaceOfOthers() throws IOException {
        generate();
        edit(shared.resolve(TEXT), "title: Sudden jerks", "title: Shared jerks");
        assertRight("Shared jerks");
        write(own.resolve(TEXT), Files.readString(shared.resolve(TEXT)).replace("Shared jerks", "Own jerks"));
        assertRight("Own jerks");
        edit(shared.resolve(TEXT), "title: Shared jerks", "title: Hidden jerks");
        assertRight("Own jerks");
        edit(own.resolve("site.yaml"), "01632 960 123", "01632 960 999");
        assertRight("01632 960 999");
        Files.delete(own.resolve(TEXT));
        assertRight("Hidden jerks");
        SampleSite.copy(shared.resolve(JERKS), shared.resolve("topics/more-jerks"));
        edit(shared.resolve("topics/more-jerks/topic.yaml"), "code: RC-004", "code: RC-009");
        assertThat(assertRight("Hidden jerks").topics()).isEqualTo(5);
    }

    @Test
    void aFindingNamesTheFolderOfItsFile() throws IOException {
        edit(shared.resolve(TEXT), "title:", "titel:");
        Outcome outcome = run(Leafpress::check).outcome();
        Diagnostic fault = outcome.diagnostics().stream()
                .filter(found -> found.code().id().equals("LP105"))
                .findFirst()
                .orElseThrow();
        assertThat(outcome.lines().folder(fault.place().file())).contains(shared);
        assertThat(outcome.lines().folder("site.yaml")).isEmpty();
        assertThat(new DiagnosticFormatter(outcome.lines()).format(fault)).contains("titel: Sudden jerks");
    }

    @Test
    void whatASignatureChangesBecomesACopyOfItsOwn() throws IOException {
        String before = Files.readString(shared.resolve(FACTS));
        Outcome outcome = run(leafpress ->
                        leafpress.sign(new SignRequest("sudden-jerks", "patient-reader", "Reader", Optional.empty())))
                .outcome();
        assertThat(report(outcome))
                .isEqualTo(FACTS + ": info[LP931]: this file was shared, and now you have a copy of"
                        + " your own: changes of the shared file no longer reach you\n"
                        + "  help: to have the shared file again, delete this one");
        assertThat(Files.readString(own.resolve(FACTS))).contains("role: patient-reader");
        assertThat(shared.resolve(FACTS)).hasContent(before);
        assertThat(own.resolve(TEXT)).doesNotExist();
        assertThat(run(Leafpress::check).outcome().failed()).isFalse();
    }

    @Test
    void commandsChangeNothingThatIsShared() throws IOException {
        edit(shared.resolve(TEXT), "title: Sudden jerks", "title: \u201CSudden jerks\u201D");
        SortedMap<String, String> before = files(folder.resolve("shared"));
        assertThat(report(run(leafpress -> leafpress.fix(FixMode.WRITE)).outcome()))
                .contains(TEXT + ": warning[LP932]: this file is shared content, and its remedies are not written");
        assertThat(report(run(leafpress -> leafpress.rename(new RenameRequest("sudden-jerks", "starts")))
                        .outcome()))
                .contains("error[LP842]: this file is shared content, where commands change nothing");
        assertThat(report(run(leafpress -> leafpress.begin(new TopicRequest("sudden-jerks", "condition")))
                        .outcome()))
                .contains("error[LP841]: there is a topic \"sudden-jerks\" already");
        assertThat(files(folder.resolve("shared"))).isEqualTo(before);
        assertThat(own.resolve(JERKS)).doesNotExist();
    }

    @Test
    void anArchiveIsReadLikeAFolderAndAgainWhenItIsAnother() throws IOException {
        Path archive = folder.resolve("shared.jar");
        zip(archive);
        layers = List.of(archive);
        assertRight("Sudden jerks");
        edit(shared.resolve(TEXT), "title: Sudden jerks", "title: Other jerks");
        zip(archive);
        assertRight("Other jerks");
    }

    @Test
    void anArchiveThatLeadsOutOfItselfIsRefused() throws IOException {
        Path archive = folder.resolve("shared.jar");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../../secret.txt"));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
        }
        layers = List.of(archive);
        assertThat(assertThatNothingOpens()).contains("\"../../../secret.txt\" leads out of it");
        assertThat(files(folder)).doesNotContainKey("secret.txt");
    }

    @Test
    void aFolderThatIsNotThereAndAThemeInASharedOneAreTold() throws IOException {
        write(shared.resolve("theme/assets/site.css"), "p { color: red }");
        layers = List.of(shared, folder.resolve("nowhere"));
        assertThat(report(run(Leafpress::check).outcome()))
                .contains("nowhere: error[LP934]: there is no folder of shared content here")
                .contains("theme/assets/site.css: warning[LP933]: this file is in the theme of shared content, and that"
                        + " theme is not used");
    }

    private String assertThatNothingOpens() {
        try {
            run(Leafpress::check);
            return "";
        } catch (UncheckedIOException e) {
            return e.getMessage();
        }
    }

    /** The build has a text on the page, and is that of a clean build. */
    private Generated assertRight(String text) throws IOException {
        Generated generated = generate();
        assertThat(report(generated.outcome())).doesNotContain("error[");
        assertThat(site().get(JERKS + ".html")).contains(text);
        assertThat(report(run(leafpress -> leafpress.verify(output())))).isEmpty();
        return generated;
    }

    private Generated generate() {
        return run(leafpress -> leafpress.generate(output()));
    }

    private Path output() {
        return folder.resolve("site");
    }

    private <R> R run(Function<Leafpress, R> command) {
        Settings settings =
                new Settings(own, folder.resolve("work"), 2, FailOn.ERROR, SampleSite.DATE, List.copyOf(layers));
        try (Leafpress leafpress = Leafpress.open(settings, Progress.none())) {
            return command.apply(leafpress);
        }
    }

    private static String report(Outcome outcome) {
        return outcome.diagnostics().stream()
                .map(new DiagnosticFormatter(outcome.lines())::format)
                .collect(Collectors.joining("\n"));
    }

    private SortedMap<String, String> site() throws IOException {
        return files(output());
    }

    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private void zip(Path archive) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var file : files(shared).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        write(file, text.replace(before, after));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
