package org.leafpress.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Themes in jars that somebody else has made. */
class ThemeJarsTest {
    private static final String THEME = "org/leafpress/theme/";

    @TempDir
    Path folder;

    @Test
    void onlyWhatIsInTheFolderOfThemesIsTaken() throws IOException {
        List<String> found = below(1, "assets/a.css", "../../../META-INF/MANIFEST.MF", "con.css", "other/b.css");
        assertThat(found).containsExactly("assets/a.css", "con.css", "other/b.css");
    }

    @Test
    void aJarThatLeadsOutOfItselfIsNamed() {
        assertThatThrownBy(() -> below(1, "../../../../evil.css"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hostile.jar: ");
    }

    @Test
    void aFileThatUnpacksToMoreThanAThemeNeedsIsNamed() {
        assertThatThrownBy(() -> below(ThemeFiles.LARGEST + 1, "assets/a.css"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "cannot read the themes on the class path: hostile.jar: assets/a.css is larger than 16 MiB");
    }

    private List<String> below(int size, String... names) throws IOException {
        Path standard = Files.createDirectories(folder.resolve("standard/" + THEME));
        Files.writeString(standard.resolve("default-theme.txt"), "");
        Path jar = folder.resolve("hostile.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(THEME));
            for (String name : names) {
                String plain = name.startsWith("../../../M") ? name.substring(9) : THEME + name;
                zip.putNextEntry(new ZipEntry(plain));
                zip.write(new byte[size]);
            }
        }
        URL[] path = {folder.resolve("standard/").toUri().toURL(), jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            ThemeJars jars = ThemeJars.open(loader);
            try {
                return List.copyOf(jars.others().get(0).below("").keySet());
            } finally {
                jars.close();
            }
        }
    }
}
