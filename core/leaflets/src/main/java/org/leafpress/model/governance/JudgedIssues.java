package org.leafpress.model.governance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.Meaning;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.model.text.SaidText;
import org.leafpress.model.topic.Topic;

/** Compares what was issued of a topic with its leaflets as they are. */
final class JudgedIssues {
    private final Topic topic;
    private final Function<LanguageTag, Meaning> meanings;
    private final Function<Fingerprint, Optional<String>> kept;
    private final Function<LanguageTag, Boolean> shown;
    private final Map<LanguageTag, Meaning> known = new HashMap<>();

    /**
     * Compares.
     *
     * @param meanings of the leaflets as they are
     * @param kept texts that were signed, by fingerprint
     * @param shown whether patients get to read the leaflet of a language
     */
    JudgedIssues(
            Topic topic,
            Function<LanguageTag, Meaning> meanings,
            Function<Fingerprint, Optional<String>> kept,
            Function<LanguageTag, Boolean> shown) {
        this.topic = topic;
        this.meanings = meanings;
        this.kept = kept;
        this.shown = shown;
    }

    List<JudgedIssue> all() {
        List<JudgedIssue> judged = new ArrayList<>();
        List<Issue> issues = topic.history().issues();
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            judged.add(judged(
                    issue,
                    issues.subList(i + 1, issues.size()).stream()
                            .filter(later -> later.language().equals(issue.language()))
                            .findFirst()));
        }
        return List.copyOf(judged);
    }

    private JudgedIssue judged(Issue issue, Optional<Issue> next) {
        Optional<Meaning> now = Optional.of(issue.language())
                .filter(language -> topic.leaflets().containsKey(language))
                .map(language -> known.computeIfAbsent(language, meanings));
        boolean same = topic.facts().version().value().equals(issue.version().value());
        JudgedIssue.State state = now.isEmpty() || !shown.apply(issue.language())
                ? JudgedIssue.State.TAKEN_BACK
                : next.isPresent() || !same ? JudgedIssue.State.REPLACED : JudgedIssue.State.CURRENT;
        Optional<Meaning> before = before(issue);
        return new JudgedIssue(
                issue,
                state,
                next.map(later -> later.date().date()),
                next.map(later -> later.version().value()),
                now.flatMap(meaning -> before.map(meaning::since)),
                now.filter(meaning -> isSafe(meaning, before, issue)).isPresent());
    }

    /** The hash is for when the text is lost: a later Leafpress may tell statements apart that an earlier one did not. */
    private static boolean isSafe(Meaning now, Optional<Meaning> before, Issue issue) {
        return before.map(meaning -> meaning.safety().equals(now.safety()))
                .orElseGet(() -> now.safetyHash().value().equals(issue.safety().value()));
    }

    private Optional<Meaning> before(Issue issue) {
        return Fingerprint.parse(issue.hash().value())
                .flatMap(hash -> kept.apply(hash).flatMap(lines -> SaidText.parse(lines, SignedText.class, hash)))
                .map(said -> Meaning.of(said.sayings(), numbers(issue)));
    }

    private static SortedMap<String, String> numbers(Issue issue) {
        SortedMap<String, String> numbers = new TreeMap<>();
        issue.numbers()
                .forEach(number ->
                        numbers.put(number.name().value(), number.number().value()));
        return numbers;
    }
}
