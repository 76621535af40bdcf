package org.leafpress.check.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leafpress.check.subject.CheckedTopic;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.MeaningChange;
import org.leafpress.model.issue.Versions;
import org.leafpress.model.topic.Topic;
import org.leafpress.parse.TopicReader;

/**
 * A version that patients have in their hands never comes to mean something else: what keeps them safe may change only with
 * a new version (NHS records management: a leaflet that was given must be known for what it said).
 */
final class IssuedMeanings implements Rule<CheckedTopic> {
    @Override
    public void check(CheckedTopic checked, Diagnostics diagnostics) {
        Topic topic = checked.topic();
        for (JudgedIssue judged : checked.governance().issues()) {
            if (judged.changes().isEmpty()
                    && topic.leaflets().containsKey(judged.issue().language())) {
                textLost(topic, judged.issue(), diagnostics);
            }
        }
        if (topic.facts().status().isShown()) {
            languagesGone(topic, diagnostics);
            topic.leaflets()
                    .keySet()
                    .forEach(language -> last(checked.governance(), language)
                            .ifPresent(judged -> checkLast(topic, judged, diagnostics)));
        }
    }

    /** Sheets in a language that the topic has no more are withdrawn, and their readers have nothing to turn to. */
    private static void languagesGone(Topic topic, Diagnostics diagnostics) {
        Map<LanguageTag, List<Issue>> gone = topic.history().issues().stream()
                .filter(issue -> !topic.leaflets().containsKey(issue.language()))
                .collect(Collectors.groupingBy(Issue::language, TreeMap::new, Collectors.toList()));
        gone.forEach((language, issues) -> diagnostics.report(
                Code.ISSUED_LANGUAGE_GONE,
                issues.get(issues.size() - 1).place(),
                "there is no leaflet in " + language + " any more, so that whoever holds a sheet of "
                        + issues.stream()
                                .map(issue -> issue.code().value() + " "
                                        + issue.version().value())
                                .collect(Collectors.joining(", "))
                        + " in " + language + " is told that it is withdrawn, but not why",
                "keep " + language + " among the languages of site.yaml, and topics/" + topic.id() + "/" + language
                        + ".yaml; to withdraw the leaflet in all languages, give the reason below \"taken-back\" in"
                        + " topic.yaml; if this translation alone is withdrawn for good, let this finding pass, with the"
                        + " reason"));
    }

    private static Optional<JudgedIssue> last(Governance governance, LanguageTag language) {
        List<JudgedIssue> issues = governance.issues(language);
        return issues.isEmpty() ? Optional.empty() : Optional.of(issues.get(issues.size() - 1));
    }

    private static void textLost(Topic topic, Issue issue, Diagnostics diagnostics) {
        diagnostics.report(
                Code.ISSUED_TEXT_LOST,
                issue.hash().place(),
                "what version " + issue.version().value() + " in " + issue.language()
                        + " said is not there, so that nobody who holds it can be told what has changed",
                "restore " + TopicReader.signed(topic.id(), issue.hash().value()) + " from version control");
    }

    private static void checkLast(Topic topic, JudgedIssue judged, Diagnostics diagnostics) {
        Issue issue = judged.issue();
        Text now = topic.facts().version();
        String version = issue.version().value();
        int order = Versions.ORDER.compare(now.value(), version);
        if (order < 0) {
            diagnostics.report(
                    Code.VERSION_BACK,
                    now.place(),
                    "version " + now.value() + " comes before version " + version + ", which " + issued(issue),
                    "write a later version, such as \"" + next(version) + "\"");
        } else if (order == 0) {
            checkSame(topic, judged, diagnostics);
        }
    }

    /** What must be as it was, since the version is that which was issued. */
    private static void checkSame(Topic topic, JudgedIssue judged, Diagnostics diagnostics) {
        Issue issue = judged.issue();
        String version = issue.version().value();
        Place place = topic.facts().version().place();
        checkSpelling("version", issue, issue.version(), topic.facts().version(), diagnostics);
        checkSpelling("code", issue, issue.code(), topic.facts().code(), diagnostics);
        if (!judged.safe()) {
            diagnostics.report(
                    Code.ISSUED_CHANGED,
                    place,
                    "version " + version + " " + issued(issue) + ", and the leaflet now advises otherwise: "
                            + MeaningInWords.of(judged.changes(), MeaningChange::isSafety),
                    "if this is meant, raise the version to \"" + next(version)
                            + "\", let it be signed, then issue it: " + command(topic, issue)
                            + "; otherwise undo the change");
        } else if (judged.changes().filter(changes -> !changes.isEmpty()).isPresent()) {
            diagnostics.report(
                    Code.ISSUED_REWORDED,
                    place,
                    "version " + version + " " + issued(issue) + ", and the leaflet now has other words: "
                            + MeaningInWords.of(judged.changes(), change -> true),
                    "if readers of the older sheet should know, raise the version and issue it");
        }
    }

    /** The sheet is found by its code and version, letter by letter. */
    private static void checkSpelling(String key, Issue issue, Text then, Text now, Diagnostics diagnostics) {
        if (!then.value().equals(now.value())) {
            diagnostics.report(
                    Code.ISSUED_CHANGED,
                    now.place(),
                    "version " + issue.version().value() + " " + issued(issue) + " with the " + key + " \""
                            + then.value() + "\": nobody finds that sheet by \"" + now.value() + "\"",
                    "write \"" + then.value() + "\" again; or, for sheets to come, raise the version to \""
                            + next(issue.version().value()) + "\" and issue it");
        }
    }

    private static String issued(Issue issue) {
        return "was issued in " + issue.language() + " on " + issue.date().date();
    }

    private static String command(Topic topic, Issue issue) {
        return "mvn leafpress:issue -Dleafpress.topic=" + topic.id() + " -Dleafpress.language=" + issue.language();
    }

    /** The version with its last number raised by one. */
    private static String next(String version) {
        int end = version.length();
        while (end > 0 && !isDigit(version.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isDigit(version.charAt(start - 1)) && end - start < 9) {
            start--;
        }
        return start == end
                ? version + ".1"
                : version.substring(0, start)
                        + (Integer.parseInt(version.substring(start, end)) + 1)
                        + version.substring(end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
