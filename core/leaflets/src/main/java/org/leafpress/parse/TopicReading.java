package org.leafpress.parse;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.text.PartialText;
import org.leafpress.model.topic.Topic;

/**
 * What reading a topic came to.
 *
 * @param topic empty when a fault keeps some of it from being known
 * @param diagnostics all findings, sorted
 * @param incomplete texts of the languages that the topic lacks, since faults keep the whole from being known
 */
public record TopicReading(
        Optional<Topic> topic, List<Diagnostic> diagnostics, SortedMap<LanguageTag, PartialText> incomplete) {
    public TopicReading {
        incomplete = Collections.unmodifiableSortedMap(new TreeMap<>(incomplete));
        diagnostics = List.copyOf(diagnostics);
    }
}
