package org.leafpress.parse;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Site;

/**
 * What reading the site, without its topics, came to.
 *
 * @param site empty when a fault keeps some of it from being known
 * @param languages of the site, the source language first; guessed when {@code site.yaml} does not tell, so that all the
 *     same the faults of topics are found; empty when that is impossible, and then topics cannot be read
 * @param topics ids of all topic folders, sorted, whether or not their topics can be read
 * @param diagnostics all findings, sorted
 */
public record SiteReading(
        Optional<Site> site, List<LanguageTag> languages, List<TopicId> topics, List<Diagnostic> diagnostics) {
    public SiteReading {
        languages = List.copyOf(languages);
        topics = List.copyOf(topics);
        diagnostics = List.copyOf(diagnostics);
    }
}
