package org.leafpress.parse;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.topic.Topic;

/**
 * What reading a topic came to.
 *
 * @param topic empty when a fault keeps some of it from being known
 * @param diagnostics all findings, sorted
 */
public record TopicReading(Optional<Topic> topic, List<Diagnostic> diagnostics) {
    public TopicReading {
        diagnostics = List.copyOf(diagnostics);
    }
}
