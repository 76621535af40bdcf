package org.leafpress.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.leafpress.check.Checks;
import org.leafpress.check.Decisions;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Severity;
import org.leafpress.diagnostic.SourceLines;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.SiteFacts;

/**
 * What was found, and what remains of it after decisions: about the site, about each topic, and about what topics have in
 * common. Many threads may ask while one puts findings in.
 */
final class LiveFindings {
    private final Map<TopicId, List<Diagnostic>> undecided = new HashMap<>();
    private final CatalogueFindings ofCatalogue = new CatalogueFindings();
    /** Topics about which {@link #ofCatalogue} last had something to say. */
    private Set<TopicId> lastOfCatalogue = Set.of();

    private final Map<TopicId, Findings> decided = new ConcurrentHashMap<>();
    /** Those of {@link #decided} in which there is something to mend. */
    private final SortedMap<TopicId, Findings> toMend = new ConcurrentSkipListMap<>();

    private volatile Findings ofSite = Findings.NONE;

    /** What decisions are made by. */
    record Deciding(Optional<SiteFacts> site, SourceLines lines) {
        Findings decide(Decisions.Step step, Optional<Catalogue.Entry> topic, Collection<Diagnostic> found) {
            Catalogue one = new Catalogue(topic.map(List::of).orElse(List.of()));
            return new Decisions(site, one, lines).decide(step, found);
        }
    }

    /** True if a topic was put in, whether it can be read or not. */
    boolean knows(TopicId id) {
        return undecided.containsKey(id);
    }

    /** The topics that were put in. */
    Set<TopicId> topics() {
        return Set.copyOf(undecided.keySet());
    }

    void putSite(List<Diagnostic> found, Deciding by) {
        ofSite = by.decide(Decisions.Step.CONTENT, Optional.empty(), found);
    }

    /** Puts in what was found about a topic; {@link #decide} must follow. */
    void put(TopicId id, TopicContent content) {
        undecided.put(id, content.findings());
        ofCatalogue.put(id, content.topic().map(IllustratedTopic::entry));
    }

    void remove(TopicId id) {
        undecided.remove(id);
        decided.remove(id);
        toMend.remove(id);
        ofCatalogue.put(id, Optional.empty());
    }

    /** Forgets which topics share something, when all are about to be put in again. */
    void forgetShared() {
        lastOfCatalogue = Set.of();
    }

    /** Decides about the findings of topics, and of those that share something with them. */
    void decide(Collection<TopicId> ids, Checks checks, Deciding by) {
        Map<TopicId, List<Diagnostic>> shared = ofCatalogue.findings(checks);
        Set<TopicId> all = new HashSet<>(ids);
        all.addAll(shared.keySet());
        all.addAll(lastOfCatalogue);
        lastOfCatalogue = shared.keySet();
        for (TopicId id : all) {
            List<Diagnostic> found = new ArrayList<>(undecided.getOrDefault(id, List.of()));
            found.addAll(shared.getOrDefault(id, List.of()));
            Findings now = by.decide(Decisions.Step.CONTENT, ofCatalogue.find(id), found);
            decided.put(id, now);
            if (now.counted().stream().anyMatch(finding -> finding.severity() != Severity.INFO)) {
                toMend.put(id, now);
            } else {
                toMend.remove(id);
            }
        }
    }

    /** How many topics can be read as they are now. */
    int readable() {
        return ofCatalogue.size();
    }

    Findings ofSite() {
        return ofSite;
    }

    Map<TopicId, Findings> ofTopics() {
        return Collections.unmodifiableMap(decided);
    }

    SortedMap<TopicId, Findings> toMend() {
        return Collections.unmodifiableSortedMap(toMend);
    }

    Findings all() {
        Diagnostics counted = new Diagnostics();
        counted.addAll(ofSite.counted());
        List<Findings.Suppressed> suppressed = new ArrayList<>(ofSite.suppressed());
        for (Findings each : decided.values()) {
            counted.addAll(each.counted());
            suppressed.addAll(each.suppressed());
        }
        return new Findings(List.of(), suppressed).and(new Findings(counted.sorted(), List.of()));
    }
}
