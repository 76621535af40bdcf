package org.leafpress.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {
    private static final byte[] PIECE = "a piece".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "another piece".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasStoredByThisBuildAndByOneBefore() {
        try (CacheFile cache = CacheFile.create(place())) {
            cache.store(PIECE);
            CacheFile.Piece spot = cache.store(OTHER);
            assertThat(spot.bytes()).isEqualTo(OTHER);
            assertThat(atSpot(cache, spot)).isEqualTo(OTHER);
        }
    }

    @Test
    void appendsBehindWhatCountsAndLeavesThatAsItIs() {
        try (CacheFile cache = CacheFile.create(place())) {
            CacheFile.Piece spot = cache.store(PIECE);
            long counts = cache.length();
            cache.store("appended by a build that was killed".getBytes(StandardCharsets.UTF_8));
            try (CacheFile opened =
                            CacheFile.open(place(), cache.begun(), counts).orElseThrow();
                    CacheFile again = opened.reopen()) {
                CacheFile.Piece next = again.store(OTHER);
                assertThat(next.position()).isEqualTo(counts);
                assertThat(again.length()).isEqualTo(counts + OTHER.length);
                assertThat(atSpot(again, next)).isEqualTo(OTHER);
                assertThat(atSpot(again, spot)).isEqualTo(PIECE);
            }
        }
    }

    @Test
    void isNotOpenedWhenItIsGoneOrShorterOrHasBeenBegunAtAnotherTime() throws IOException {
        try (CacheFile cache = CacheFile.create(place())) {
            cache.store(PIECE);
            byte[] whole = Files.readAllBytes(place());
            for (int length = 0; length < whole.length; length++) {
                Files.write(place(), Arrays.copyOf(whole, length));
                assertThat(CacheFile.open(place(), cache.begun(), whole.length)).isEmpty();
            }
            Files.write(place(), whole);
            assertThat(CacheFile.open(place(), cache.begun() + 1, whole.length)).isEmpty();
            Files.delete(place());
            assertThat(CacheFile.open(place(), cache.begun(), whole.length)).isEmpty();
        }
    }

    @Test
    void takesThePlaceOfWhatAKilledBuildHasBegun() throws IOException {
        Files.writeString(place(), "half a cache that is longer than the next one".repeat(99));
        try (CacheFile cache = CacheFile.create(place())) {
            cache.store(PIECE);
            assertThat(Files.size(place())).isEqualTo(cache.length());
        }
    }

    private static byte[] atSpot(CacheFile cache, CacheFile.Piece spot) {
        try (CacheFile opened =
                CacheFile.open(cache.path(), cache.begun(), cache.length()).orElseThrow()) {
            return opened.stored(spot.position(), spot.size()).bytes();
        }
    }

    private Path place() {
        return folder.resolve("cache-0");
    }
}
