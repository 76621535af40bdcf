package org.leafpress.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leafpress.codec.ByteReader;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.BuildDay;
import org.leafpress.model.TopicId;
import org.leafpress.source.FileState;
import org.leafpress.source.Hash;
import org.leafpress.source.RecordedRead;

class ScanFormatTest {
    private static final TopicId ALPHA = new TopicId("alpha");
    private static final FileState STATE = new FileState(7, -1, Long.MAX_VALUE, 1L << 40);
    private static final RecordedRead READ =
            new RecordedRead(RecordedRead.Kind.LISTING, "topics/\u00e4", Hash.of("an answer"), Optional.of(STATE));
    private static final Diagnostic FINDING =
            Diagnostic.of(Code.NO_TOPICS, Place.at("site.yaml", 3, 4, 5), "a message", "a remedy");

    @Test
    void aScanComesBackAsItWas() {
        ScanRecord scan = new ScanRecord(
                List.of(READ, new RecordedRead(RecordedRead.Kind.EXISTENCE, "gone", Hash.of(""), Optional.empty())),
                List.of(ALPHA),
                new BuildDay.Days(LocalDate.MIN, LocalDate.of(2026, 6, 1)),
                List.of(FINDING));
        assertThat(ScanFormat.scan(new ByteReader(ScanFormat.write(scan)))).isEqualTo(scan);
    }
}
