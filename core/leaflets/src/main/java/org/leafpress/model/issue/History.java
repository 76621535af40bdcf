package org.leafpress.model.issue;

import java.util.List;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;

/**
 * What was issued of a topic: its {@code history.yaml}, which {@code leafpress:issue} writes and nobody else.
 *
 * @param place where it starts in the source
 * @param issues the earliest first
 */
public record History(Place place, List<Issue> issues) {
    public History {
        issues = List.copyOf(issues);
    }

    /** Of a topic that was never issued. */
    public static History none(Place place) {
        return new History(place, List.of());
    }

    /** What was issued in a language, the earliest first. */
    public List<Issue> in(LanguageTag language) {
        return issues.stream()
                .filter(issue -> issue.language().equals(language))
                .toList();
    }
}
