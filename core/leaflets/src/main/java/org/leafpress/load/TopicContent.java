package org.leafpress.load;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.BuildDay;

/**
 * A topic, read and checked.
 *
 * @param topic empty if a fault keeps it from being known
 * @param findings before decisions
 * @param alike days of build on which reading and checking has the same result
 */
public record TopicContent(Optional<IllustratedTopic> topic, List<Diagnostic> findings, BuildDay.Days alike) {}
