package org.leafpress.check.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leafpress.check.subject.CheckedTopic;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Text;
import org.leafpress.model.issue.History;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.IssuedFile;
import org.leafpress.model.issue.Versions;
import org.leafpress.model.text.Fingerprint;

/**
 * A history is as {@code leafpress:issue} writes it: versions and days go forward, and none is there twice. Someone may have
 * edited it by hand, or merged two branches that issued the same version.
 */
final class IssuedVersions implements Rule<CheckedTopic> {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FILE = Pattern.compile("[a-z0-9][a-z0-9-]*\\.(?:pdf|html|json)");
    private static final String RESTORE =
            "do not edit histories by hand; restore history.yaml from version control, then run leafpress:issue";

    @Override
    public void check(CheckedTopic checked, Diagnostics diagnostics) {
        History history = checked.topic().history();
        List<Issue> issues = history.issues();
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            checkEntry(issue, checked, diagnostics);
            List<Issue> before = issues.subList(0, i).stream()
                    .filter(other -> other.language().equals(issue.language()))
                    .toList();
            Optional<Issue> same = before.stream()
                    .filter(other -> Versions.ORDER.compare(
                                    other.version().value(), issue.version().value())
                            == 0)
                    .findFirst();
            if (same.isPresent()) {
                twice(same.get(), issue, diagnostics);
            } else if (!before.isEmpty()) {
                checkOrder(before.get(before.size() - 1), issue, diagnostics);
            }
        }
    }

    private static void checkEntry(Issue issue, CheckedTopic checked, Diagnostics diagnostics) {
        if (!Versions.isAddress(issue.code().value())) {
            bad(issue.code(), "has a code that no address can have", diagnostics);
        }
        if (!Versions.isAddress(issue.version().value())) {
            bad(issue.version(), "has a version that no address can have", diagnostics);
        }
        for (Text hash : List.of(issue.hash(), issue.safety())) {
            if (Fingerprint.parse(hash.value()).isEmpty()) {
                bad(hash, "has a hash that no text can have", diagnostics);
            }
        }
        for (IssuedFile file : issue.files()) {
            if (!FILE.matcher(file.name().value()).matches()) {
                bad(file.name(), "names a file that was never issued", diagnostics);
            }
            if (!SHA256.matcher(file.sha256().value()).matches()) {
                bad(file.sha256(), "has a checksum that no file can have", diagnostics);
            }
        }
        if (checked.today().isBefore(issue.date().date())) {
            diagnostics.report(
                    Code.ISSUE_ORDER,
                    issue.date().place(),
                    described(issue) + " is dated after the day of this build, "
                            + checked.today().date(),
                    "check the clock of this computer; if it is right, the other was wrong: issue a new version");
        }
    }

    private static void bad(Text what, String fault, Diagnostics diagnostics) {
        diagnostics.report(
                Code.BAD_ISSUE, what.place(), "an issued version " + fault + ", \"" + what.value() + "\"", RESTORE);
    }

    private static void twice(Issue first, Issue second, Diagnostics diagnostics) {
        boolean same = first.hash().value().equals(second.hash().value())
                && first.safety().value().equals(second.safety().value());
        String where = first.place().span().map(span -> "line " + span.line()).orElse("above");
        diagnostics.report(
                Code.ISSUED_TWICE,
                second.version().place(),
                "version " + second.version().value() + " was issued in " + second.language() + " on "
                        + first.date().date() + " already (" + where + "), "
                        + (same
                                ? "with the same text"
                                : "and said something else: a patient who holds it cannot know which it is"),
                same
                        ? "keep the entry whose files are in the store, and take the other out"
                        : "find out which of the two was given to patients. Take the other entry and its folder in the store"
                                + " out, raise \"version\" in topic.yaml, and issue that");
    }

    private static void checkOrder(Issue before, Issue issue, Diagnostics diagnostics) {
        if (Versions.ORDER.compare(before.version().value(), issue.version().value()) > 0) {
            diagnostics.report(
                    Code.ISSUE_ORDER,
                    issue.version().place(),
                    described(issue) + " stands after version "
                            + before.version().value(),
                    RESTORE);
        } else if (issue.date().date().isBefore(before.date().date())) {
            diagnostics.report(
                    Code.ISSUE_ORDER,
                    issue.date().place(),
                    described(issue) + " is dated before version "
                            + before.version().value() + " of " + before.date().date(),
                    "the clock of one computer was wrong: find out on which day it was issued, and ask whoever issued it to"
                            + " write that day here");
        }
    }

    private static String described(Issue issue) {
        return "version " + issue.version().value() + " in " + issue.language();
    }
}
