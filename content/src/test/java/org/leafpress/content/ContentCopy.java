package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.leafpress.FailOn;

/** A copy of the sample's topics and what belongs to them, without what Maven keeps beside them. */
record ContentCopy(Path folder) {
    /** The day of every build, so that none depends on the day of the test. */
    static final LocalDate DATE = LocalDate.of(2026, 11, 26);

    /** Copies into {@code folder}, which need not exist. */
    static ContentCopy in(Path folder) {
        Path content = PublishedSite.content();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(content.resolve("target")))
                    .filter(file -> !file.startsWith(content.resolve("src")))
                    .filter(file -> !file.equals(content.resolve("pom.xml")))
                    .toList()) {
                Path target = folder.resolve(content.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentCopy(folder);
    }

    /** A build of it with output and work folder beside it. */
    TestBuild build(int threads) {
        return new TestBuild(
                folder, folder.resolveSibling("site"), folder.resolveSibling("work"), threads, FailOn.ERROR, DATE);
    }

    /** Replaces the one place where a text stands. */
    void edit(String file, String before, String after) {
        Path path = folder.resolve(file);
        try {
            String text = Files.readString(path);
            assertThat(text).as(file).containsOnlyOnce(before);
            Files.writeString(path, text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
