package org.leafpress.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The theme's files as they lie in the module. */
final class ThemeSources {

    static final Path ROOT = Path.of("src/main/resources/org/leafpress/theme");
    static final Path COMPONENTS = ROOT.resolve("components");

    private ThemeSources() {}

    /** Names of the component folders, sorted. */
    static List<String> components() {
        try (Stream<Path> folders = Files.list(COMPONENTS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All regular files under a folder, sorted. */
    static List<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
