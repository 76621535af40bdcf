package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Generated;

/** The same topics give the same bytes, wherever and however they are built. */
class ReproducibleIT {
    @TempDir
    Path temp;

    @Test
    void oneThreadGivesTheSameBytesAsMany() {
        new RandomEdits(temp, 20261130);
        Path content = temp.resolve("content");
        assertThat(files(content, "one", 1)).isNotEmpty().isEqualTo(files(content, "many", 7));
    }

    private SortedMap<String, String> files(Path content, String name, int threads) {
        Path site = temp.resolve(name);
        Generated outcome = new TestBuild(
                        content, site, temp.resolve("work-" + name), threads, FailOn.ERROR, ContentCopy.DATE)
                .generate();
        assertThat(outcome.published()).isTrue();
        return PublishedSite.hashes(site);
    }

    /**
     * There are no fonts and no screen either, and more threads than processors; the folder is another one as well. The
     * locale has another small I and other digits.
     */
    @Test
    void otherFolderThreadCountTimeZoneLocaleEncodingAndLineEndsGiveTheSameBytes()
            throws IOException, InterruptedException {
        assertSame(build(
                Path.of(System.getProperty("java.home")),
                "-Djava.awt.headless=true",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.extensions=u-nu-arab",
                "-Dline.separator=\r\n",
                "-Dfile.encoding=ISO-8859-9"));
    }

    /** Where {@code LEAFPRESS_JDK25} names the home of a JDK 25. */
    @Test
    @EnabledIfEnvironmentVariable(named = "LEAFPRESS_JDK25", matches = ".+")
    void newerJdkGivesTheSameBytes() throws IOException, InterruptedException {
        assertSame(build(Path.of(System.getenv("LEAFPRESS_JDK25"))));
    }

    /** Builds in a JVM of its own, which finds none of the fonts of the system. */
    private Path build(Path jdk, String... options) throws IOException, InterruptedException {
        Path content = ContentCopy.in(temp.resolve("elsewhere/content")).folder();
        Path site = temp.resolve("site");
        Path log = temp.resolve("log.txt");
        Path noFonts = Files.writeString(temp.resolve("fonts.conf"), "<fontconfig/>");
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BuildOnce.class.getName(),
                content.toString(),
                site.toString(),
                temp.resolve("work").toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("FONTCONFIG_FILE", noFonts.toString());
        builder.environment().put("FONTCONFIG_PATH", temp.toString());
        Process process = builder.start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return site;
    }

    private static void assertSame(Path site) {
        SortedMap<String, byte[]> expected = PublishedSite.files(PublishedSite.folder());
        SortedMap<String, byte[]> actual = PublishedSite.files(site);
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(expected.get(file)));
    }
}
