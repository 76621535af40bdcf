package org.leafpress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Site;
import org.leafpress.model.topic.Topic;
import org.leafpress.parse.yaml.BothTokenSources;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

/** A copy of the good site of the test resources, in which a test breaks one thing. */
public final class GoodSite {
    private final Path root;
    private Limits limits = Limits.STANDARD;

    private GoodSite(Path root) {
        this.root = root;
    }

    /** Copies the site into an empty folder. */
    public static GoodSite in(Path folder) {
        Path source = source();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GoodSite(folder);
    }

    private static Path source() {
        try {
            return Path.of(GoodSite.class.getResource("/good-site").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Replaces the one place where a text stands. */
    public GoodSite with(String file, String before, String after) {
        String text = read(file);
        assertThat(text.split(java.util.regex.Pattern.quote(before), -1))
                .as("\"%s\" in %s", before, file)
                .hasSize(2);
        return file(file, text.replace(before, after));
    }

    /** Writes a file. */
    public GoodSite file(String file, String text) {
        return file(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file of any bytes. */
    public GoodSite file(String file, byte[] bytes) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Deletes a file. */
    public GoodSite without(String file) {
        try {
            Files.delete(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Gives a file or folder another name, or place. */
    public GoodSite moved(String before, String after) {
        try {
            Path target = root.resolve(after);
            Files.createDirectories(target.getParent());
            Files.move(root.resolve(before), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public GoodSite limits(Limits newLimits) {
        limits = newLimits;
        return this;
    }

    public String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }

    public ContentFolder content() {
        return ContentFolder.at(root, limits);
    }

    /** Every finding; the YAML is read with the scanner and without, to see that it makes no difference. */
    public List<Diagnostic> diagnostics() {
        BothTokenSources.assertSameResult(root, limits);
        ContentFolder content = content();
        SiteReading site = new SiteReader(content).read();
        Diagnostics all = new Diagnostics();
        all.addAll(site.diagnostics());
        if (!site.languages().isEmpty()) {
            TopicReader topics = new TopicReader(content, site.languages());
            site.topics().forEach(id -> all.addAll(topics.read(id).diagnostics()));
        }
        return all.sorted();
    }

    /** Every finding as an author sees it. */
    public String report() {
        DiagnosticFormatter formatter = new DiagnosticFormatter(content());
        return diagnostics().stream().map(formatter::format).collect(Collectors.joining("\n"));
    }

    public Optional<Site> site() {
        return new SiteReader(content()).read().site();
    }

    public Optional<Topic> topic(String id) {
        ContentFolder content = content();
        return new TopicReader(content, new SiteReader(content).read().languages())
                .read(new TopicId(id))
                .topic();
    }
}
