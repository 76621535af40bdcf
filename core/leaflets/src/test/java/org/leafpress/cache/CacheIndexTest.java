package org.leafpress.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.check.Findings;
import org.leafpress.model.TopicId;
import org.leafpress.publish.Checksum;
import org.leafpress.publish.PublishedFile;
import org.leafpress.source.FileState;
import org.leafpress.source.Hash;

class CacheIndexTest {
    private static final Hash TOOL = Hash.of("this version");
    private static final PublishedFile FILE =
            new PublishedFile("checksums.txt", new Checksum(1, 2, 3, 4), Hash.of("quick"), new FileState(1, 2, 3, 4));
    private static final CacheRecords.Index INDEX = new CacheRecords.Index(
            1,
            2,
            new CacheRecords.Data(1, 3, 1000),
            new CacheRecords.SiteRecord(
                    Hash.of("shared"), List.of(), ListInputs.NONE, List.of(FILE), FILE, Findings.NONE, Findings.NONE),
            List.of(new CacheRecords.BlockPosition(8, 99, 0xffff_ffffL, new TopicId("alpha"), new TopicId("beta"))));

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasWritten() throws CacheIndex.Unusable {
        write();
        assertThat(CacheIndex.read(place(), TOOL)).contains(INDEX);
    }

    @Test
    void theLastOneStaysUntilTheNextIsFinished() throws CacheIndex.Unusable {
        assertThat(CacheIndex.read(place(), TOOL)).isEmpty();
        write();
        CacheIndex.create(begun());
        assertThat(CacheIndex.read(place(), TOOL)).contains(INDEX);
        write();
        assertThat(begun()).doesNotExist();
    }

    @Test
    void seesAnyBitThatChanged() throws IOException {
        byte[] whole = write();
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            isDamaged(changed, "byte " + at);
        }
    }

    @Test
    void seesThatItWasCutShortOrGrew() throws IOException {
        byte[] whole = write();
        for (int length = 0; length < whole.length; length++) {
            isDamaged(Arrays.copyOf(whole, length), length + " bytes");
        }
        isDamaged(Arrays.copyOf(whole, whole.length + 1), "longer");
    }

    private void isDamaged(byte[] bytes, String what) throws IOException {
        Files.write(place(), bytes);
        assertThatThrownBy(() -> CacheIndex.read(place(), TOOL))
                .as(what)
                .isInstanceOf(CacheIndex.Unusable.class)
                .hasMessage("is damaged");
    }

    @Test
    void isOfNoUseToAnotherVersion() {
        write();
        assertThatThrownBy(() -> CacheIndex.read(place(), Hash.of("another version")))
                .isInstanceOf(CacheIndex.Unusable.class)
                .hasMessage("was made by another version of Leafpress or Java");
    }

    private Path place() {
        return folder.resolve("cache");
    }

    private Path begun() {
        return folder.resolve("cache.new");
    }

    private byte[] write() {
        CacheIndex.create(begun()).finish(INDEX, TOOL, place());
        try {
            return Files.readAllBytes(place());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
