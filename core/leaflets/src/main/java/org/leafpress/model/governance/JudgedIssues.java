package org.leafpress.model.governance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.Meaning;
import org.leafpress.model.issue.SiteAdvice;
import org.leafpress.model.issue.Versions;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.model.text.SaidText;
import org.leafpress.model.text.SaidText.Saying;
import org.leafpress.model.topic.Topic;

/** Compares what was issued of a topic with its leaflets as they are. */
final class JudgedIssues {
    private final Topic topic;
    private final Function<LanguageTag, Meaning> meanings;
    private final boolean siteKnown;
    private final Function<Fingerprint, Optional<String>> kept;
    private final Function<LanguageTag, ShownStatus> shown;
    private final Map<LanguageTag, Meaning> known = new HashMap<>();

    /**
     * Compares.
     *
     * @param meanings of the leaflets as they are
     * @param siteKnown false if the site cannot be read, so that the meanings are without what it adds
     * @param kept texts that were signed, by fingerprint
     * @param shown how the leaflet of a language presents itself
     */
    JudgedIssues(
            Topic topic,
            Function<LanguageTag, Meaning> meanings,
            boolean siteKnown,
            Function<Fingerprint, Optional<String>> kept,
            Function<LanguageTag, ShownStatus> shown) {
        this.topic = topic;
        this.meanings = meanings;
        this.siteKnown = siteKnown;
        this.kept = kept;
        this.shown = shown;
    }

    List<JudgedIssue> all() {
        List<Issue> issues = topic.history().issues();
        return issues.stream().map(issue -> judged(issue, since(issue, issues))).toList();
    }

    /** What was issued in the same language after it. */
    private static List<Issue> since(Issue issue, List<Issue> issues) {
        return issues.subList(issues.indexOf(issue) + 1, issues.size()).stream()
                .filter(later -> later.language().equals(issue.language()))
                .toList();
    }

    private JudgedIssue judged(Issue issue, List<Issue> later) {
        Optional<LanguageTag> language =
                Optional.of(issue.language()).filter(found -> topic.leaflets().containsKey(found));
        Optional<Meaning> now = language.map(found -> known.computeIfAbsent(found, meanings));
        Optional<ShownStatus> status = language.map(shown);
        Optional<Meaning> before = before(issue);
        Optional<Meaning> reviewed = status.filter(ShownStatus::isReviewed).isPresent()
                ? now
                : now.flatMap(meaning -> atPresent(later.isEmpty() ? issue : later.get(later.size() - 1), meaning));
        Optional<Issue> next = later.stream().findFirst();
        return new JudgedIssue(
                issue,
                now.isEmpty() ? JudgedIssue.State.TAKEN_BACK : state(issue, next, status.orElseThrow(), now.get()),
                next.map(found -> found.date().date()),
                next.map(found -> found.version().value()),
                now.flatMap(meaning -> before.map(meaning::since)),
                reviewed.flatMap(meaning -> before.map(meaning::since)),
                now.filter(meaning -> isSafe(meaning, before, issue)).isPresent());
    }

    /**
     * A later version that nobody has reviewed or issued replaces nothing: patients are not sent from what was reviewed to
     * what was not. If a phone number has changed meanwhile, the sheet is wrong all the same.
     */
    private JudgedIssue.State state(Issue issue, Optional<Issue> next, ShownStatus status, Meaning now) {
        if (!status.isShown()) {
            return JudgedIssue.State.TAKEN_BACK;
        }
        boolean same = Versions.ORDER.compare(
                        topic.facts().version().value(), issue.version().value())
                == 0;
        SiteAdvice given = issue.siteAdvice();
        return next.isEmpty()
                        && (same
                                || (!status.isReviewed()
                                        && given.withNumbersOf(now).equals(given)))
                ? JudgedIssue.State.CURRENT
                : JudgedIssue.State.REPLACED;
    }

    /** What an issued version says if the phone numbers are those of today. */
    private Optional<Meaning> atPresent(Issue issue, Meaning now) {
        return said(issue).map(said -> Meaning.of(said, issue.siteAdvice().withNumbersOf(now)));
    }

    /** The hash is for when the text is lost: a later Leafpress may tell statements apart that an earlier one did not. */
    private static boolean isSafe(Meaning now, Optional<Meaning> before, Issue issue) {
        return before.map(meaning -> meaning.safety().equals(now.safety()))
                .orElseGet(() -> now.safetyHash().value().equals(issue.safety().value()));
    }

    private Optional<Meaning> before(Issue issue) {
        return said(issue).map(said -> Meaning.of(said, siteKnown ? issue.siteAdvice() : SiteAdvice.NONE));
    }

    private Optional<List<Saying>> said(Issue issue) {
        return said(issue, kept);
    }

    static Optional<List<Saying>> said(Issue issue, Function<Fingerprint, Optional<String>> kept) {
        return Fingerprint.parse(issue.hash().value())
                .flatMap(hash -> kept.apply(hash).flatMap(lines -> SaidText.parse(lines, SignedText.class, hash)))
                .map(SaidText::sayings);
    }
}
