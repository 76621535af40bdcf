package org.leafpress.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.check.CheckedSite;
import org.leafpress.codec.ByteStore;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.TopicId;
import org.leafpress.parse.GoodSite;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

class ContentScanTest {
    private static final TopicId TOPIC = new TopicId("muscle-twitches");

    @TempDir
    Path folder;

    @Test
    void aTopicThatWasChangedAfterItWasCheckedIsNotRendered() {
        GoodSite site = CheckedSite.in(folder);
        ContentFolder content = ContentFolder.at(folder.resolve("content"), Limits.STANDARD);
        try (Workers workers = new Workers(1, (what, done, total) -> {})) {
            ContentScan scan = scan(content, workers, TopicCache.none());
            scan.run();
            ScannedTopic topic = scan.find(TOPIC).orElseThrow();
            Diagnostics none = new Diagnostics();
            assertThat(scan.topic(topic, none)).isPresent();
            assertThat(scan.topic(topic, none)).as("read again").isPresent();
            assertThat(none.sorted()).isEmpty();

            site.with(CheckedSite.LEAFLET, "title: Muscle twitches", "title: Twitches");
            Diagnostics found = new Diagnostics();
            assertThat(scan.topic(topic, found)).isEmpty();
            assertThat(found.sorted())
                    .containsExactly(Diagnostic.of(
                            Code.CHANGED_MEANWHILE,
                            Place.file("topics/muscle-twitches"),
                            "the content was changed while the site was built",
                            "build again, so that nothing is published that has not been checked"));
        }
    }

    @Test
    void topicsAreInOrderWhicheverOfThemTheCacheKnows() {
        CheckedSite.in(folder);
        ContentFolder content = ContentFolder.at(folder.resolve("content"), Limits.STANDARD);
        try (Workers workers = new Workers(2, (what, done, total) -> {})) {
            ContentScan first = scan(content, workers, TopicCache.none());
            first.run();
            List<ScannedTopic> all = first.topics();
            assertThat(all).hasSize(2);
            for (ScannedTopic known : all) {
                List<TopicId> open = all.stream()
                        .map(ScannedTopic::id)
                        .filter(id -> !id.equals(known.id()))
                        .toList();
                ContentScan next =
                        scan(content, workers, (ids, shard) -> new TopicCache.Known(List.of(known), List.of(), open));
                next.run();
                assertThat(next.topics())
                        .extracting(ScannedTopic::id)
                        .isSorted()
                        .hasSize(2);
            }
        }
    }

    private static ContentScan scan(ContentFolder content, Workers workers, TopicCache cache) {
        return new ContentScan(
                new ContentLoader(content, workers, LocalDate.of(2026, 6, 1)),
                workers,
                ByteStore.inMemory(),
                cache,
                new Shard.Whole(),
                PendingTopics.with(content, ByteStore.inMemory()),
                () -> {});
    }
}
