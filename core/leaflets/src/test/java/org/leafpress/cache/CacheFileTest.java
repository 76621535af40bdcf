package org.leafpress.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.source.Hash;

class CacheFileTest {
    private static final Hash TOOL = Hash.of("this version");
    private static final byte[] PIECE = "a piece".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "another piece".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LIST = "the list".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasKept() throws CacheFile.Damaged {
        CacheFile.Piece spot;
        try (CacheFile cache = CacheFile.create(folder.resolve("new"), TOOL)) {
            cache.store(PIECE);
            spot = cache.store(OTHER);
            cache.finish(LIST, place());
        }
        try (CacheFile opened = CacheFile.open(place()).orElseThrow()) {
            assertThat(opened.isMadeBy(TOOL)).isTrue();
            assertThat(opened.list()).isEqualTo(LIST);
            assertThat(opened.stored(spot.position(), spot.size()).bytes()).isEqualTo(OTHER);
        }
    }

    @Test
    void isNotThereUntilItIsFinished() throws CacheFile.Damaged {
        Path begun = folder.resolve("new");
        try (CacheFile cache = CacheFile.create(begun, TOOL)) {
            cache.store(PIECE);
            assertThat(CacheFile.open(place())).isEmpty();
        }
        assertThat(begun).doesNotExist();
    }

    @Test
    void whatAKilledBuildHasBegunIsUsedUp() throws Exception {
        Path begun =
                Files.writeString(folder.resolve("new"), "half a cache that is longer than the next one".repeat(99));
        try (CacheFile cache = CacheFile.create(begun, TOOL)) {
            cache.store(PIECE);
            cache.finish(LIST, place());
        }
        assertThat(begun).doesNotExist();
        try (CacheFile opened = CacheFile.open(place()).orElseThrow()) {
            assertThat(opened.list()).isEqualTo(LIST);
        }
    }

    @Test
    void seesAnyBitThatChanged() throws IOException {
        byte[] whole = finished();
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(place(), changed);
            assertThatThrownBy(() -> CacheFile.open(place())).as("byte " + at).isInstanceOf(CacheFile.Damaged.class);
        }
    }

    @Test
    void seesThatItWasCutShortOrGrew() throws IOException {
        byte[] whole = finished();
        for (int length = 0; length < whole.length; length++) {
            Files.write(place(), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> CacheFile.open(place()))
                    .as(length + " bytes")
                    .isInstanceOf(CacheFile.Damaged.class);
        }
        Files.write(place(), Arrays.copyOf(whole, whole.length + 1));
        assertThatThrownBy(() -> CacheFile.open(place())).isInstanceOf(CacheFile.Damaged.class);
    }

    @Test
    void knowsWhichVersionMadeIt() throws IOException, CacheFile.Damaged {
        finished();
        try (CacheFile opened = CacheFile.open(place()).orElseThrow()) {
            assertThat(opened.isMadeBy(Hash.of("another version"))).isFalse();
        }
    }

    private Path place() {
        return folder.resolve("cache");
    }

    private byte[] finished() throws IOException {
        try (CacheFile cache = CacheFile.create(folder.resolve("new"), TOOL)) {
            cache.store(PIECE);
            cache.finish(LIST, place());
        }
        return Files.readAllBytes(place());
    }
}
