package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressLogTest {
    private final RecordingLog log = new RecordingLog();
    private Instant now = Instant.EPOCH;
    private final ProgressLog progress = new ProgressLog(log, () -> now);

    private void stepAfter(Duration time, int done) {
        now = now.plus(time);
        progress.step("render", done, 9000);
    }

    @Test
    void shortBuildIsSilent() {
        stepAfter(Duration.ofMillis(10), 1);
        stepAfter(Duration.ofMillis(4900), 9000);
        assertThat(log.entries()).isEmpty();
    }

    @Test
    void longBuildSpeaksEveryFiveSeconds() {
        stepAfter(Duration.ofSeconds(4), 100);
        stepAfter(Duration.ofSeconds(2), 200);
        stepAfter(Duration.ofSeconds(4), 300);
        stepAfter(Duration.ofSeconds(1), 400);
        assertThat(log.entries())
                .containsExactly("INFO Leafpress: render, 200 of 9000", "INFO Leafpress: render, 400 of 9000");
    }

    @Test
    void elapsedTimeCountsFromTheStart() {
        now = now.plusMillis(1500);
        assertThat(progress.elapsed()).isEqualTo(Duration.ofMillis(1500));
    }
}
