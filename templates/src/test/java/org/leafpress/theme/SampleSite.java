package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Signed;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.governance.SignRequest;

/** A copy of the site of the test resources, in which a test changes something, and what is published of it. */
final class SampleSite {
    /** The day of every build, so that none depends on the day of the test. */
    static final LocalDate DATE = LocalDate.of(2026, 11, 26);

    private static final Path SOURCE = Path.of("src/test/resources/clinic-site");

    private final Path folder;
    private final Path content;
    private LocalDate date = DATE;

    private SampleSite(Path folder) {
        this.folder = folder;
        this.content = folder.resolve("content");
    }

    /** Copies the site into an empty folder. */
    static SampleSite in(Path folder) {
        SampleSite site = withoutTopics(folder);
        copy(SOURCE.resolve("topics"), site.content.resolve("topics"));
        return site;
    }

    /** The same site as if its words were of another language. */
    static SampleSite inLanguage(String language, Path folder) {
        SampleSite site = new SampleSite(folder);
        try (Stream<Path> walk = Files.walk(SOURCE)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                String file = SOURCE.relativize(path).toString();
                site.write(file.replace("en-GB", language), read(path).replace("en-GB", language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return site;
    }

    static SampleSite withoutTopics(Path folder) {
        SampleSite site = new SampleSite(folder);
        for (String part : List.of("site.yaml", "site", "glossary", "assets")) {
            copy(SOURCE.resolve(part), site.content.resolve(part));
        }
        return site;
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first place where a text stands. */
    SampleSite edit(String file, String before, String after) {
        String text = read(content.resolve(file));
        assertThat(text).contains(before);
        return write(file, Pattern.compile(Pattern.quote(before)).matcher(text).replaceFirst(result -> after));
    }

    /** Adds to the end of a file, which need not exist. */
    SampleSite append(String file, String text) {
        Path path = content.resolve(file);
        return write(file, (Files.exists(path) ? read(path) : "") + text);
    }

    /** Copies a file into the content. */
    SampleSite with(String file, Path source) {
        copy(source, content.resolve(file));
        return this;
    }

    SampleSite delete(String file) {
        try {
            Files.delete(content.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SampleSite write(String file, String text) {
        try {
            Files.createDirectories(content.resolve(file).getParent());
            Files.writeString(content.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SampleSite write(String file, byte[] bytes) {
        try {
            Files.createDirectories(content.resolve(file).getParent());
            Files.write(content.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Generated generate(FailOn failOn, int threads) {
        return new TestBuild(content, folder.resolve("site"), folder.resolve("work"), threads, failOn, date).generate();
    }

    /** Builds on another day from now on. */
    SampleSite on(LocalDate day) {
        date = day;
        return this;
    }

    Signed sign(SignRequest request) {
        TestBuild build = new TestBuild(content, folder.resolve("site"), folder.resolve("work"), 1, FailOn.ERROR, date);
        return build.run(leafpress -> leafpress.sign(request));
    }

    /** Compares the last build with a clean one. */
    Outcome verify() {
        return new TestBuild(content, folder.resolve("site"), folder.resolve("work"), 2, FailOn.ERROR, date).verify();
    }

    /** The findings of a dry run. */
    List<Diagnostic> dryRun() {
        TestBuild build = new TestBuild(content, folder.resolve("site"), folder.resolve("work"), 2, FailOn.ERROR, date);
        return build.run(Leafpress::dryRun).outcome().diagnostics();
    }

    /** The findings of a build, as people read them. */
    String report() {
        return report(generate(FailOn.ERROR, 2));
    }

    static String report(Generated outcome) {
        DiagnosticFormatter formatter =
                new DiagnosticFormatter(outcome.outcome().lines());
        return outcome.outcome().diagnostics().stream().map(formatter::format).collect(Collectors.joining("\n"));
    }

    /** What is published, by path; nothing if nothing ever was. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path site = folder.resolve("site");
        if (!Files.isDirectory(site)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    String text(String path) {
        return read(folder.resolve("site").resolve(path));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
