package org.leafpress.check.review;

import org.leafpress.check.subject.CheckedTopic;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.LanguageTag;
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
            if (judged.changes().isEmpty() && topic.leaflets().containsKey(judged.issue().language())) {
                textLost(topic, judged.issue(), diagnostics);
            }
        }
        if (topic.facts().status().isShown()) {
            topic.leaflets().keySet().forEach(language -> last(checked.governance(), language)
                    .ifPresent(judged -> checkLast(topic, judged, diagnostics)));
        }
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
        String now = topic.facts().version().value();
        String version = issue.version().value();
        Place place = topic.facts().version().place();
        int order = Versions.ORDER.compare(now, version);
        if (order < 0) {
            diagnostics.report(
                    Code.VERSION_BACK,
                    place,
                    "version " + now + " comes before version " + version + ", which was issued in " + issue.language()
                            + " on " + issue.date().date(),
                    "write a later version, such as \"" + next(version) + "\"");
        } else if (order == 0 && !judged.safe()) {
            diagnostics.report(
                    Code.ISSUED_CHANGED,
                    place,
                    "version " + version + " was issued in " + issue.language() + " on "
                            + issue.date().date() + ", and the leaflet now advises otherwise: "
                            + MeaningInWords.of(judged.changes(), MeaningChange::isSafety),
                    "if this is meant, raise the version to \"" + next(version) + "\", let it be signed, then issue it: "
                            + command(topic, issue) + "; otherwise undo the change");
        } else if (order == 0
                && judged.changes().filter(changes -> !changes.isEmpty()).isPresent()) {
            diagnostics.report(
                    Code.ISSUED_REWORDED,
                    place,
                    "version " + version + " was issued in " + issue.language() + " on "
                            + issue.date().date() + ", and the leaflet now has other words: "
                            + MeaningInWords.of(judged.changes(), change -> true),
                    "if readers of the older sheet should know, raise the version and issue it");
        }
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
                : version.substring(0, start) + (Integer.parseInt(version.substring(start, end)) + 1)
                        + version.substring(end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
