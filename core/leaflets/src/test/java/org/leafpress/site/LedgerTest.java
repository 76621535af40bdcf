package org.leafpress.site;

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

class LedgerTest {
    private static final Hash TOOL = Hash.of("this version");
    private static final byte[] PIECE = "a piece".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "another piece".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LIST = "the list".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasKept() throws Ledger.Damaged {
        Ledger.Spot spot;
        try (Ledger ledger = Ledger.create(folder.resolve("new"), TOOL)) {
            ledger.keep(PIECE);
            spot = ledger.keep(OTHER);
            ledger.finish(LIST, place());
        }
        try (Ledger opened = Ledger.open(place()).orElseThrow()) {
            assertThat(opened.isMadeBy(TOOL)).isTrue();
            assertThat(opened.list()).isEqualTo(LIST);
            assertThat(opened.kept(spot.position(), spot.size()).bytes()).isEqualTo(OTHER);
        }
    }

    @Test
    void isNotThereUntilItIsFinished() throws Ledger.Damaged {
        Path begun = folder.resolve("new");
        try (Ledger ledger = Ledger.create(begun, TOOL)) {
            ledger.keep(PIECE);
            assertThat(Ledger.open(place())).isEmpty();
        }
        assertThat(begun).doesNotExist();
    }

    @Test
    void seesAnyBitThatChanged() throws IOException {
        byte[] whole = finished();
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(place(), changed);
            assertThatThrownBy(() -> Ledger.open(place())).as("byte " + at).isInstanceOf(Ledger.Damaged.class);
        }
    }

    @Test
    void seesThatItWasCutShortOrGrew() throws IOException {
        byte[] whole = finished();
        for (int length = 0; length < whole.length; length++) {
            Files.write(place(), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Ledger.open(place())).as(length + " bytes").isInstanceOf(Ledger.Damaged.class);
        }
        Files.write(place(), Arrays.copyOf(whole, whole.length + 1));
        assertThatThrownBy(() -> Ledger.open(place())).isInstanceOf(Ledger.Damaged.class);
    }

    @Test
    void knowsWhichVersionMadeIt() throws IOException, Ledger.Damaged {
        finished();
        try (Ledger opened = Ledger.open(place()).orElseThrow()) {
            assertThat(opened.isMadeBy(Hash.of("another version"))).isFalse();
        }
    }

    private Path place() {
        return folder.resolve("ledger");
    }

    private byte[] finished() throws IOException {
        try (Ledger ledger = Ledger.create(folder.resolve("new"), TOOL)) {
            ledger.keep(PIECE);
            ledger.finish(LIST, place());
        }
        return Files.readAllBytes(place());
    }
}
