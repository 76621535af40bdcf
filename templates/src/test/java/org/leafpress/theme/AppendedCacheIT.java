package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.diagnostic.Code;

/** On a site that is large enough for builds to append to the cache, each build comes to the same as a clean one. */
class AppendedCacheIT {
    /** Six blocks of 64: one of them is less than a fifth, two are more. */
    private static final int TOPICS = 6 * 64 - 4;

    private static final int BLOCK = 64;

    @TempDir
    Path folder;

    private SampleSite site;

    @BeforeEach
    void buildsALargeSite() throws IOException {
        site = SampleSite.in(folder).append("site.yaml", "print:\n  enabled: false\n");
        String facts = Files.readString(folder.resolve("content/topics/sudden-jerks/topic.yaml"));
        String leaflet = Files.readString(folder.resolve("content/topics/sudden-jerks/en-GB.yaml"));
        for (int i = 0; i < TOPICS; i++) {
            site.write(file(i, "topic.yaml"), facts.replace("RC-004", "RC-" + (1000 + i)))
                    .write(file(i, "en-GB.yaml"), leaflet.replace("title: Sudden jerks", "title: Jerks of kind " + i));
        }
        assertThat(build().published()).isTrue();
    }

    @Test
    void aBuildAppendsWhatChangedUntilAFifthIsDead() throws IOException {
        long first = Files.size(data(0));
        change(1);
        assertThat(Files.size(data(0))).isBetween(first + first / 10, first + first / 4);
        assertThat(data(1)).doesNotExist();
        change(2 * BLOCK);
        assertThat(Files.size(data(1))).isBetween(first - first / 20, first + first / 20);
        assertThat(data(0)).doesNotExist();
        comesToTheSame();
    }

    @Test
    void whatAKilledBuildHasAppendedDoesNotCount() throws IOException {
        byte[] index = Files.readAllBytes(index());
        change(1);
        Files.write(index(), index);
        change(2);
        comesToTheSame();
    }

    @Test
    void aFileThatAKilledBuildHasWrittenAnewDoesNotCount() throws IOException {
        change(1);
        byte[] index = Files.readAllBytes(index());
        byte[] data = Files.readAllBytes(data(0));
        change(2 * BLOCK);
        assertThat(data(1)).exists();
        Files.write(index(), index);
        Files.write(data(0), data);
        change(4 * BLOCK);
        comesToTheSame();
    }

    @Test
    void anIndexOfOtherDataIsNotUsed() throws IOException {
        byte[] index = Files.readAllBytes(index());
        Files.delete(index());
        build();
        Files.write(index(), index);
        assertThat(isReported(build())).isTrue();
        assertThat(isReported(build())).isFalse();
        comesToTheSame();
    }

    @Test
    void dataThatWasCutShortAreNotUsed() throws IOException {
        byte[] data = Files.readAllBytes(data(0));
        Files.write(data(0), Arrays.copyOf(data, data.length - 1));
        assertThat(isReported(build())).isTrue();
        comesToTheSame();
    }

    @Test
    void theTopicsOfADamagedBlockAreBuiltAnewAndThoseThatAreGoneGo() throws IOException {
        flip(Long.BYTES + 40);
        site.delete(file(3, "topic.yaml")).delete(file(3, "en-GB.yaml"));
        Files.delete(folder.resolve("content").resolve(file(3, "")));
        Generated outcome = build();
        assertThat(isReported(outcome)).isTrue();
        assertThat(outcome.topics()).isEqualTo(TOPICS + 3);
        comesToTheSame();
        assertThat(isReported(build())).isFalse();
    }

    @Test
    void aDamagedBlockOfAnUnchangedSiteLeavesThatAsItIs() throws IOException {
        flip((int) Files.size(data(0)) / 2);
        Generated outcome = build();
        assertThat(isReported(outcome)).isTrue();
        assertThat(outcome.written()).isZero();
        comesToTheSame();
    }

    @Test
    void damageToABlockThatNoLongerCountsIsNotSeen() throws IOException {
        change(1);
        flip(Long.BYTES + 40);
        change(2);
        comesToTheSame();
    }

    private void change(int topic) {
        site.edit(file(topic, "en-GB.yaml"), "title: Jerks", "title: Changed jerks");
        assertThat(isReported(build())).isFalse();
    }

    private void comesToTheSame() {
        assertThat(site.verify().diagnostics()).noneMatch(found -> found.code() == Code.BUILD_DIFFERS);
    }

    private Generated build() {
        Generated outcome = site.generate(FailOn.ERROR, 2);
        assertThat(outcome.published()).isTrue();
        return outcome;
    }

    private static boolean isReported(Generated outcome) {
        return outcome.outcome().diagnostics().stream().anyMatch(found -> found.code() == Code.CACHE_NOT_USED);
    }

    private void flip(int at) throws IOException {
        byte[] bytes = Files.readAllBytes(data(0));
        bytes[at] ^= 1;
        Files.write(data(0), bytes);
    }

    private static String file(int topic, String name) {
        return "topics/jerks-" + (1000 + topic) + "/" + name;
    }

    private Path index() {
        return folder.resolve("work/cache");
    }

    private Path data(int number) {
        return folder.resolve("work/cache-" + number);
    }
}
