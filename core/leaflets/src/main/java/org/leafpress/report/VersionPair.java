package org.leafpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.leafpress.load.SignedTexts;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.Meaning;
import org.leafpress.model.issue.MeaningChange;
import org.leafpress.model.topic.Topic;
import org.leafpress.source.ContentFolder;

/**
 * Two issued versions of a leaflet in a language.
 *
 * @param changes how the later differs; empty if what one of them said was not kept
 */
record VersionPair(Issue earlier, Issue later, Optional<List<MeaningChange>> changes) {
    /** Pairs grow with the square of this. */
    private static final int MOST_VERSIONS = 12;

    VersionPair {
        changes = changes.map(List::copyOf);
    }

    /** All pairs of the newest versions of each language, by the later one, the nearest first. */
    static List<VersionPair> of(Topic topic, ContentFolder folder) {
        List<Issue> all = topic.history().issues();
        List<VersionPair> pairs = new ArrayList<>();
        for (LanguageTag language :
                new TreeSet<>(all.stream().map(Issue::language).toList())) {
            List<Issue> issues = all.stream()
                    .filter(issue -> issue.language().equals(language))
                    .toList();
            pairs.addAll(pairs(
                    issues.subList(Math.max(0, issues.size() - MOST_VERSIONS), issues.size()),
                    new SignedTexts(folder, topic.id())));
        }
        return pairs;
    }

    private static List<VersionPair> pairs(List<Issue> issues, SignedTexts texts) {
        List<Optional<Meaning>> meanings =
                issues.stream().map(issue -> Governance.meaning(issue, texts)).toList();
        List<VersionPair> pairs = new ArrayList<>();
        for (int later = 1; later < issues.size(); later++) {
            for (int earlier = later - 1; earlier >= 0; earlier--) {
                Optional<Meaning> before = meanings.get(earlier);
                pairs.add(new VersionPair(
                        issues.get(earlier),
                        issues.get(later),
                        meanings.get(later).flatMap(now -> before.map(now::since))));
            }
        }
        return pairs;
    }
}
