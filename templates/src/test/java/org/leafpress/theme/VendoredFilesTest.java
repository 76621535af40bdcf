package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that others have made are here as they were taken: a change to one, or a new one, is a decision that shows. */
class VendoredFilesTest {
    private static final Path THEME = Path.of("src/main/resources/org/leafpress/theme");
    private static final Path LIST = Path.of("src/test/resources/vendored.sha256");
    private static final List<String> FOLDERS = List.of("assets/fonts", "fonts/print", "print/hyphenation");

    @Test
    void vendoredFilesAreThoseOfTheList() throws Exception {
        StringBuilder found = new StringBuilder();
        for (Path file :
                files().sorted(Comparator.comparing(VendoredFilesTest::name)).toList()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            found.append(HexFormat.of().formatHex(hash))
                    .append("  ")
                    .append(name(file))
                    .append('\n');
        }
        if ("refresh".equals(System.getProperty("leafpress.golden"))) {
            Files.writeString(LIST, found);
        }
        assertThat(found.toString())
                .as("say in ORIGIN where a new file is from, then refresh the list with -Dleafpress.golden=refresh")
                .isEqualTo(Files.readString(LIST));
    }

    @Test
    void eachFolderSaysWhereItsFilesAreFrom() throws IOException {
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.list(THEME.resolve(folder))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .as(folder)
                        .anyMatch(name -> name.startsWith("ORIGIN"));
            }
        }
    }

    private static Stream<Path> files() throws IOException {
        Stream.Builder<Path> found = Stream.builder();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(THEME.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("ORIGIN"))
                        .forEach(found);
            }
        }
        return found.build();
    }

    private static String name(Path file) {
        return THEME.relativize(file).toString().replace('\\', '/');
    }
}
