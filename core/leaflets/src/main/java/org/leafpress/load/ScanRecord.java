package org.leafpress.load;

import java.util.List;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.BuildDay;
import org.leafpress.model.TopicId;
import org.leafpress.source.RecordedRead;

/**
 * How a topic was read and checked.
 *
 * @param reads all that was asked of the content folder
 * @param references topics that it names
 * @param alike days of build on which reading and checking has the same result
 * @param findings before decisions
 */
public record ScanRecord(
        List<RecordedRead> reads, List<TopicId> references, BuildDay.Days alike, List<Diagnostic> findings) {}
