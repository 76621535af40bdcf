package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.render.Theme;
import org.leafpress.render.ThemeFiles;

/** Themes that change a few files, in the site's own folder and in jars. */
class OwnThemeIT {
    private static final String OWN_STYLES =
            "a file takes the place of that at the same path in the default theme; styles of"
                    + " your own belong into \"theme/assets/site.css\"";

    @TempDir
    Path folder;

    @Test
    void aStyleSheetOfItsOwnIsLoadedAfterTheDefault() {
        SampleSite site = SampleSite.in(folder);
        assertThat(site.report()).isEmpty();
        assertThat(site.text("index.html")).doesNotContain("site.css");
        site.write("theme/assets/site.css", "h1{color:#800000}\n");
        assertThat(site.report()).isEmpty();
        assertThat(site.text("index.html"))
                .containsSubsequence("href=\"style.css\"", "href=\"print.css\"", "href=\"site.css\"");
        assertThat(site.text("topics/muscle-twitches.html")).contains("href=\"../site.css\"");
        assertThat(site.text("site.css")).isEqualTo("h1{color:#800000}");
    }

    @ParameterizedTest
    @CsvSource({
        "assets/styles.css, did you mean \"theme/assets/style.css\"?",
        "style.css, did you mean \"theme/assets/style.css\"?",
        "pages/leaflets.ftlh, did you mean \"theme/pages/leaflet.ftlh\"?",
        "component/dose/dose.ftlh, did you mean \"theme/components/dose/dose.ftlh\"?",
        "assets/clinic.css, " + OWN_STYLES,
        "notes/plan.txt, " + OWN_STYLES
    })
    void aFileThatNothingUsesIsFound(String path, String help) {
        assertThat(findings(path, "")).singleElement().satisfies(finding -> {
            assertThat(finding.place().file()).isEqualTo("theme/" + path);
            assertThat(finding.message()).isEqualTo("no page and no print uses this file of the theme");
            assertThat(finding.help()).hasValue(help);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "assets/style.css",
        "assets/site.css",
        "assets/pictures/ward.jpg",
        "messages/pt-BR.properties",
        "report/messages/de.properties",
        "print/hyphenation/de.txt",
        "fonts/print/own.ttf",
        "README.md"
    })
    void whatHasItsPlaceIsNot(String path) {
        assertThat(findings(path, "")).isEmpty();
    }

    @Test
    void aTemplateThatAnotherOneNamesIsUsed() throws IOException {
        Path own = folder.resolve("theme/components/own/own.ftlh");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "");
        assertThat(findings("pages/404.ftlh", "<#import \"/components/own/own.ftlh\" as own>"))
                .isEmpty();
    }

    @Test
    void templatesThatAreNestedTooDeeplyAreAFaultOfTheTheme() throws Exception {
        Path own = folder.resolve("theme/pages/404.ftlh");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "<#if true>".repeat(20_000) + "</#if>".repeat(20_000));
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        try (ThemeFiles files = ThemeFiles.open(folder.resolve("theme"), OwnThemeIT.class.getClassLoader())) {
            Thread small = new Thread(null, () -> Theme.ready(files), "small stack", 512 * 1024);
            small.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
            small.start();
            small.join();
        }
        assertThat(thrown.get()).isNull();
    }

    @Test
    void aThemeInAJarChangesOnlyWhatItHas() throws IOException {
        Path far = jar("far-theme.jar", Map.of("assets/icon.svg", "far", "assets/print.css", "far"));
        Path near = jar("near-theme.jar", Map.of("assets/icon.svg", "near", "messages/en.properties", "x=y"));
        ClassLoader here = OwnThemeIT.class.getClassLoader();
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {near.toUri().toURL(), far.toUri().toURL()}, here);
                ThemeFiles files = ThemeFiles.open(folder.resolve("theme"), loader);
                ThemeFiles plain = ThemeFiles.open(folder.resolve("theme"), here)) {
            assertThat(text(files, "assets/icon.svg")).isEqualTo("near");
            assertThat(text(files, "assets/print.css")).isEqualTo("far");
            assertThat(text(files, "assets/style.css")).isEqualTo(text(plain, "assets/style.css"));
            assertThat(files.shown("assets/icon.svg")).isEqualTo("near-theme.jar: assets/icon.svg");
            assertThat(files.shown("assets/style.css")).isEqualTo("default theme: assets/style.css");
            assertThat(Files.readString(files.below("assets").get("icon.svg"))).isEqualTo("near");
            assertThat(files.ofJars().keySet())
                    .isEqualTo(new TreeSet<>(List.of(
                            "0 far-theme.jar: assets/icon.svg",
                            "0 far-theme.jar: assets/print.css",
                            "1 near-theme.jar: assets/icon.svg",
                            "1 near-theme.jar: messages/en.properties")));
            assertThat(plain.ofJars()).isEmpty();
            Files.createDirectories(folder.resolve("theme/assets"));
            Files.writeString(folder.resolve("theme/assets/icon.svg"), "own");
            assertThat(text(files, "assets/icon.svg")).isEqualTo("own");
        }
    }

    private static String text(ThemeFiles files, String name) throws IOException {
        return Files.readString(files.find(name).orElseThrow());
    }

    /** As Maven packs it: folders have entries of their own. */
    private Path jar(String name, Map<String, String> files) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : List.of("org/", "org/leafpress/", "org/leafpress/theme/")) {
                zip.putNextEntry(new ZipEntry(entry));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("org/leafpress/theme/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private List<Diagnostic> findings(String path, String content) {
        Path file = folder.resolve("theme").resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Diagnostics found = new Diagnostics();
        try (ThemeFiles files = ThemeFiles.open(folder.resolve("theme"), OwnThemeIT.class.getClassLoader())) {
            files.check(found);
        }
        return found.sorted();
    }
}
