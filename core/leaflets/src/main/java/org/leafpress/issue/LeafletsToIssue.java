package org.leafpress.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leafpress.check.review.MeaningInWords;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.load.Content;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.IssueChange;
import org.leafpress.model.issue.MeaningChange;
import org.leafpress.model.issue.StatementKind;
import org.leafpress.model.issue.Versions;

/**
 * What a request to issue means in the content at hand.
 *
 * @param topic to be issued
 * @param languages of the leaflets to be issued, at least one
 */
record LeafletsToIssue(IllustratedTopic topic, List<LanguageTag> languages) {
    private static final int LONGEST_REASON = 300;

    /** What cannot be a matter of wording. */
    private static final Set<StatementKind> NO_WORDING = Set.of(StatementKind.PHONE, StatementKind.DOSE);

    /** Empty if the request cannot be met, which is then reported. */
    static Optional<LeafletsToIssue> find(
            IssueRequest request, Content content, LocalDate today, Diagnostics diagnostics) {
        request.reason()
                .filter(reason -> !isReason(reason))
                .ifPresent(unused -> refuse(
                        Place.file("topics"),
                        "leafpress.reason is not one line of at most " + LONGEST_REASON + " characters",
                        "say in a sentence why the leaflet is issued",
                        diagnostics));
        List<Diagnostic> errors = content.findings().counted().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .filter(found -> content.site().isEmpty()
                        || found.place().file().startsWith("topics/" + request.topic() + "/")
                        || !found.place().file().startsWith("topics/"))
                .toList();
        diagnostics.addAll(errors);
        if (!errors.isEmpty()) {
            refuse(Place.file(file(request.topic())), "there are errors", "mend them, then issue", diagnostics);
            return Optional.empty();
        }
        Optional<IllustratedTopic> topic = content.topics().stream()
                .filter(found -> found.topic().id().value().equals(request.topic()))
                .findFirst();
        if (topic.isEmpty()) {
            refuse(
                    Place.file("topics"),
                    "there is no topic \"" + request.topic() + "\"",
                    near(
                            request.topic(),
                            content.topics().stream()
                                    .map(found -> found.topic().id().value())),
                    diagnostics);
            return Optional.empty();
        }
        checkAddress(topic.get(), diagnostics);
        List<LanguageTag> languages = languages(request, topic.get(), today, diagnostics);
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(new LeafletsToIssue(topic.get(), languages));
    }

    private static boolean isReason(String reason) {
        return !reason.isBlank()
                && reason.length() <= LONGEST_REASON
                && reason.chars().noneMatch(Character::isISOControl);
    }

    private static void checkAddress(IllustratedTopic topic, Diagnostics diagnostics) {
        for (Text word :
                List.of(topic.topic().facts().code(), topic.topic().facts().version())) {
            if (!Versions.isAddress(word.value())) {
                refuse(
                        word.place(),
                        "\"" + word.value() + "\" cannot be part of an address, and the sheet is to have one",
                        "use letters from A to Z, digits, hyphens, dots and underscores; at most 40",
                        diagnostics);
            }
        }
    }

    private static List<LanguageTag> languages(
            IssueRequest request, IllustratedTopic topic, LocalDate today, Diagnostics diagnostics) {
        Set<LanguageTag> known = topic.topic().leaflets().keySet();
        if (request.language().isPresent()) {
            String wanted = request.language().get();
            Optional<LanguageTag> language =
                    known.stream().filter(tag -> tag.value().equals(wanted)).findFirst();
            if (language.isEmpty()) {
                refuse(
                        Place.file(file(request.topic())),
                        "the topic has no leaflet in \"" + wanted + "\"",
                        near(wanted, known.stream().map(LanguageTag::value)),
                        diagnostics);
            }
            language.ifPresent(tag -> why(request, topic, tag, today).ifPresent(diagnostics::add));
            return language.stream().toList();
        }
        List<Diagnostic> reasons = new ArrayList<>();
        List<LanguageTag> languages = new ArrayList<>();
        for (LanguageTag language : known) {
            why(request, topic, language, today).ifPresentOrElse(reasons::add, () -> languages.add(language));
        }
        if (languages.isEmpty()) {
            diagnostics.addAll(reasons);
        }
        return languages;
    }

    /** Why a leaflet cannot be issued; empty if it can. */
    private static Optional<Diagnostic> why(
            IssueRequest request, IllustratedTopic topic, LanguageTag language, LocalDate today) {
        ShownStatus status = topic.governance().shownStatus(language);
        Place place = topic.topic().facts().version().place();
        String version = topic.topic().facts().version().value();
        if (status != ShownStatus.APPROVED) {
            return Optional.of(refusal(
                    topic.topic().facts().place(),
                    "the leaflet in " + language + " is not approved: " + Labels.of(status),
                    status == ShownStatus.OVERDUE
                            ? "review it first"
                            : "let a clinical reviewer and an approver sign it, and set status: approved"));
        }
        List<JudgedIssue> issues = topic.governance().issues(language);
        Optional<JudgedIssue> last = issues.isEmpty() ? Optional.empty() : Optional.of(issues.get(issues.size() - 1));
        return last.flatMap(judged -> {
            Issue issue = judged.issue();
            if (Versions.ORDER.compare(version, issue.version().value()) <= 0) {
                return Optional.of(refusal(
                        place,
                        "version " + issue.version().value() + " was issued in " + language + " on "
                                + issue.date().date() + " already",
                        "raise \"version\" first, and let the leaflet be signed if it has changed"));
            }
            if (today.isBefore(issue.date().date())) {
                return Optional.of(refusal(
                        issue.date().place(),
                        "today is " + today + ", but version " + issue.version().value() + " was issued on "
                                + issue.date().date(),
                        "check the clock of this computer, and leafpress.date"));
            }
            return request.change() == IssueChange.WORDING
                    ? judged.changes()
                            .flatMap(LeafletsToIssue::noWording)
                            .map(change -> refusal(
                                    place,
                                    "this is no change of wording: " + MeaningInWords.of(change),
                                    "leave leafpress.change out; patients who hold the older sheet must be told"))
                    : Optional.empty();
        });
    }

    /** A change that nobody can call one of wording. */
    private static Optional<MeaningChange> noWording(List<MeaningChange> changes) {
        return changes.stream()
                .filter(MeaningChange::isSafety)
                .filter(change -> change.type() != MeaningChange.Type.CHANGED
                        || NO_WORDING.contains(change.statement().kind()))
                .findFirst();
    }

    private static String near(String named, Stream<String> known) {
        List<String> all = known.toList();
        return NearestWord.to(named, all)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("known are " + String.join(", ", all));
    }

    private static String file(String topic) {
        return "topics/" + topic + "/topic.yaml";
    }

    static String file(TopicId topic) {
        return file(topic.value());
    }

    static Diagnostic refusal(Place place, String message, String help) {
        return Diagnostic.of(Code.CANNOT_ISSUE, place, message, help);
    }

    static void refuse(Place place, String message, String help, Diagnostics diagnostics) {
        diagnostics.add(refusal(place, message, help));
    }
}
