package org.leafpress.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leafpress.check.Findings;
import org.leafpress.codec.ByteReader;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.publish.Checksum;
import org.leafpress.publish.PublishedFile;
import org.leafpress.render.view.PrintLink;
import org.leafpress.search.LeafletWords;
import org.leafpress.source.FileState;
import org.leafpress.source.Hash;
import org.leafpress.source.RecordedRead;

class CacheFormatTest {
    private static final TopicId ALPHA = new TopicId("alpha");
    private static final FileState STATE = new FileState(7, -1, Long.MAX_VALUE, 1L << 40);
    private static final RecordedRead READ =
            new RecordedRead(RecordedRead.Kind.LISTING, "topics/\u00e4", Hash.of("an answer"), Optional.of(STATE));
    private static final PublishedFile FILE =
            new PublishedFile("topics/alpha.html", new Checksum(1, -2, 3, Long.MIN_VALUE), new Hash(-5, 6), STATE);
    private static final Diagnostic FINDING =
            Diagnostic.of(Code.NO_TOPICS, Place.at("site.yaml", 3, 4, 5), "a message", "a remedy");

    private static final LeafletWords WORDS = new LeafletWords(
            ALPHA,
            new LanguageTag("pl"),
            List.of(new LeafletWords.FoundBy("kurcz", 3), new LeafletWords.FoundBy("łydka", 0)));

    @Test
    void outputsComeBackAsTheyWere() {
        CachedResult outputs = new CachedResult(
                List.of(new Dependency(ALPHA, Hash.of("says"))),
                List.of(FILE),
                List.of(),
                new TreeMap<>(Map.of("topics/alpha.html", List.of(new PrintLink("a4", "alpha.pdf", 7, 92)))),
                PackedWords.of(List.of(WORDS)));
        CachedResult again = CacheFormat.outputs(new ByteReader(CacheFormat.write(outputs)));
        assertThat(again).usingRecursiveComparison().isEqualTo(outputs);
        assertThat(again.words().words()).containsExactly(WORDS);
    }

    @Test
    void theIndexComesBackAsItWas() {
        CacheRecords.SiteRecord site = new CacheRecords.SiteRecord(
                Hash.of("shared inputs"),
                List.of(READ),
                new ListInputs(Hash.of("entries"), Hash.of("words")),
                List.of(FILE),
                FILE,
                new Findings(List.of(FINDING), List.of(new Findings.Suppressed(FINDING, "a reason"))),
                Findings.NONE);
        CacheRecords.Index index = new CacheRecords.Index(
                1,
                2,
                new CacheRecords.Data(1, 3, 1L << 34),
                site,
                List.of(new CacheRecords.BlockPosition(1L << 33, 12, 0xffff_ffffL, ALPHA, new TopicId("beta"))));
        assertThat(CacheFormat.index(CacheFormat.write(index))).isEqualTo(index);
    }
}
