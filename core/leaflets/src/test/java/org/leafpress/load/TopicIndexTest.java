package org.leafpress.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.check.CheckedSite;
import org.leafpress.codec.ByteStore;
import org.leafpress.concurrent.Workers;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

class TopicIndexTest {
    private static final TopicId TOPIC = new TopicId("muscle-twitches");

    @TempDir
    Path folder;

    /** By their size: an entry in twenty languages takes as much as twenty others. */
    @Test
    void entriesOfTheCatalogueAreKeptAsFarAsThereIsRoom() {
        CheckedSite.in(folder);
        ContentFolder content = ContentFolder.at(folder.resolve("content"), Limits.STANDARD);
        try (Workers workers = new Workers(1, (what, done, total) -> {})) {
            ContentLoader loader = new ContentLoader(content, workers, LocalDate.of(2026, 6, 1));
            Catalogue.Entry entry = loader.unchecked(loader.site(), TOPIC, content)
                    .topic()
                    .orElseThrow()
                    .entry();
            long size = 6L * ScanFormat.write(entry).length;
            assertThat(fetched(entry, 0)).isEqualTo(2 * 2);
            assertThat(fetched(entry, size)).isEqualTo(1 + 2);
            assertThat(fetched(entry, 2 * size)).isEqualTo(1 + 1);
        }
    }

    /** How often two entries are fetched that are asked for twice each. */
    private static int fetched(Catalogue.Entry entry, long room) {
        AtomicInteger fetched = new AtomicInteger();
        ByteStore.Stored stored = () -> {
            fetched.incrementAndGet();
            return ScanFormat.write(entry);
        };
        TopicIndex index = new TopicIndex(Optional.empty(), room);
        List<TopicId> ids = List.of(TOPIC, new TopicId("muscle-cramps"));
        ids.forEach(
                id -> index.add(new ScannedTopic(id, EntrySummary.of(entry, true), stored, stored, Optional.empty())));
        Catalogue catalogue = index.catalogue(ids);
        for (int i = 0; i < 2; i++) {
            ids.forEach(id -> assertThat(catalogue.find(id)).contains(entry));
        }
        return fetched.get();
    }
}
