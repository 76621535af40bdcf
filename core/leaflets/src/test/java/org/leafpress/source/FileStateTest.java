package org.leafpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks that are set, and programs that set the times of files, make no change pass unnoticed. */
class FileStateTest {
    private static final long NOON = Duration.ofDays(20_000).toNanos();
    private static final long HOUR = Duration.ofHours(1).toNanos();
    private static final long GRAIN = Duration.ofSeconds(2).toNanos();

    @TempDir
    Path folder;

    @Test
    void aFileThatIsYoungerThanTheClockSaysIsNeverBelieved() {
        FileState made = new FileState(5, NOON, NOON, 1);
        assertThat(made.isSettledBy(NOON - HOUR)).isFalse(); // the clock was set back
        assertThat(made.isSettledBy(NOON)).isFalse();
        assertThat(made.isSettledBy(NOON + GRAIN)).isFalse();
        assertThat(made.isSettledBy(NOON + GRAIN + 1)).isTrue();
    }

    @Test
    void oneTimeInTheFutureIsEnoughForDoubt() {
        assertThat(new FileState(5, NOON + HOUR, NOON - HOUR, 1).isSettledBy(NOON))
                .isFalse();
        assertThat(new FileState(5, NOON - HOUR, NOON + HOUR, 1).isSettledBy(NOON))
                .isFalse();
        assertThat(new FileState(5, NOON - HOUR, 0, 0).isSettledBy(NOON)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1980-01-01T00:00:00Z", "2200-01-01T00:00:00Z"})
    void aChangeWhoseTimeWasSetToThatOfBeforeIsSeen(Instant time) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "one");
        Files.setLastModifiedTime(file, FileTime.from(time));
        FileState before = FileState.of(file).orElseThrow();
        Path other = Files.writeString(folder.resolve("b.md"), "two");
        Files.setLastModifiedTime(other, FileTime.from(time));
        FileState after = FileState.of(other).orElseThrow();
        assertThat(after.modified()).isEqualTo(before.modified());
        assertThat(after.isSameFile(before)).isEqualTo(before.file() == 0);
    }
}
