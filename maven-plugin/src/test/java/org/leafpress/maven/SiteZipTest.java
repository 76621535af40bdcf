package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteZipTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 22, 10, 20, 30);

    @TempDir
    Path temp;

    @Test
    void filesStandInOrderWithTheGivenTime() throws IOException {
        Path zip = temp.resolve("made/site.zip");
        SiteZip.write(site(), zip, TIME);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertThat(file.stream().map(ZipEntry::getName))
                    .containsExactly("404.html", "index.html", "topics/muscle-twitches.html");
            assertThat(file.stream().map(ZipEntry::getTimeLocal)).containsOnly(TIME);
            assertThat(file.getInputStream(file.getEntry("index.html")).readAllBytes())
                    .isEqualTo(new byte[] {'h', 'o', 'm', 'e'});
        }
    }

    @Test
    void sameSiteGivesTheSameBytesInEveryTimeZone() throws IOException {
        Path site = site();
        TimeZone zone = TimeZone.getDefault();
        try {
            SiteZip.write(site, temp.resolve("a.zip"), TIME);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            SiteZip.write(site, temp.resolve("b.zip"), TIME);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(temp.resolve("b.zip")).hasSameBinaryContentAs(temp.resolve("a.zip"));
    }

    @Test
    void timeIsReadAsMavenDefinesIt() {
        assertThat(SiteZip.time(Optional.of("2026-11-22T10:20:30Z"))).isEqualTo(TIME);
        assertThat(SiteZip.time(Optional.of("2026-11-22T12:20:30+02:00"))).isEqualTo(TIME);
        assertThat(SiteZip.time(Optional.of("1795342830"))).isEqualTo(TIME);
    }

    @Test
    void noTimeIsTheEarliestThatAZipCanHold() {
        LocalDateTime earliest = LocalDateTime.of(1980, 1, 1, 0, 0, 0);
        assertThat(SiteZip.time(Optional.empty())).isEqualTo(earliest);
        assertThat(SiteZip.time(Optional.of("x"))).isEqualTo(earliest);
        assertThat(SiteZip.time(Optional.of("0"))).isEqualTo(earliest);
    }

    private Path site() throws IOException {
        Path site = temp.resolve("site");
        Files.createDirectories(site.resolve("topics"));
        Files.writeString(site.resolve("topics/muscle-twitches.html"), "topic");
        Files.writeString(site.resolve("index.html"), "home");
        Files.writeString(site.resolve("404.html"), "lost");
        return site;
    }
}
