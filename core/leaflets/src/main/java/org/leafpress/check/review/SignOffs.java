package org.leafpress.check.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leafpress.check.subject.CheckedTopic;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.diagnostic.Severity;
import org.leafpress.model.Labels;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Flaw;
import org.leafpress.model.governance.JudgedSignOff;
import org.leafpress.model.review.SignOff;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.model.topic.Status;

/**
 * Every sign-off holds; one that does not is reported with what it takes to get it back (NHS Standard for creating
 * health content; PIF TICK, criterion 1: a documented process). A topic that was withdrawn
 * keeps its sign-offs as a record.
 */
final class SignOffs implements Rule<CheckedTopic> {
    @Override
    public void check(CheckedTopic checked, Diagnostics diagnostics) {
        if (checked.topic().facts().status() != Status.WITHDRAWN) {
            Map<Fingerprint, Place> said = new HashMap<>();
            for (JudgedSignOff judged : checked.governance().signOffs()) {
                judged.flaw().ifPresent(flaw -> report(judged.signOff(), flaw, checked, said, diagnostics));
            }
        }
    }

    /**
     * Reports one.
     *
     * @param said where it is said already how the texts with some fingerprints have changed
     */
    private static void report(
            SignOff signOff, Flaw flaw, CheckedTopic checked, Map<Fingerprint, Place> said, Diagnostics diagnostics) {
        TopicId topic = checked.topic().id();
        if (flaw instanceof Flaw.TextChanged changed) {
            diagnostics.add(changed(signOff, changed, checked, said));
        } else if (flaw instanceof Flaw.NotAHash) {
            diagnostics.report(
                    Code.SIGN_OFF_HASH,
                    signOff.hash().place(),
                    described(signOff) + " has a hash that no text can have, \""
                            + signOff.hash().value() + "\"",
                    "do not write sign-offs by hand; sign with " + SignCommand.of(topic, signOff));
        } else if (flaw instanceof Flaw.InFuture future) {
            diagnostics.add(finding(
                    checked,
                    Code.DATE_IN_FUTURE,
                    signOff.date().place(),
                    described(signOff) + " is dated " + future.date() + ", after the day of this build, "
                            + checked.today().date(),
                    DatesInFuture.HELP));
        } else if (flaw instanceof Flaw.NoLeaflet) {
            diagnostics.report(
                    Code.SIGN_OFF_LANGUAGE,
                    signOff.place(),
                    described(signOff) + " is for a language in which the topic has no leaflet",
                    "correct the language, or delete the sign-off");
        } else if (flaw instanceof Flaw.Repeated repeated) {
            diagnostics.report(
                    Code.SIGN_OFF_REPEATED,
                    signOff.place(),
                    "the topic has two sign-offs as " + Labels.of(signOff.role()) + " in " + signOff.language(),
                    "keep the later; the other is at " + repeated.first().place());
        } else if (flaw instanceof Flaw.ApproverIsAuthor author) {
            diagnostics.report(
                    Code.APPROVER_IS_AUTHOR,
                    signOff.post().place(),
                    "the author cannot release their own leaflet: \""
                            + author.author().post().value() + "\" signed as author"
                            + (author.author().language().equals(signOff.language())
                                    ? " and as approver"
                                    : " in " + author.author().language() + " and as approver in "
                                            + signOff.language()),
                    "let someone in another post approve it");
        } else if (flaw instanceof Flaw.ApproverIsTranslator translated) {
            diagnostics.report(
                    Code.APPROVER_IS_AUTHOR,
                    signOff.post().place(),
                    "the translator cannot release their own translation: \""
                            + translated.translator().value() + "\" is named as translator and signed as approver in "
                            + signOff.language(),
                    "let someone in another post approve it");
        }
    }

    private static Diagnostic changed(
            SignOff signOff, Flaw.TextChanged flaw, CheckedTopic checked, Map<Fingerprint, Place> said) {
        return finding(
                checked,
                Code.SIGN_OFF_VOID,
                signOff.place(),
                described(signOff) + " no longer holds, since the leaflet, or a source, figure, code or audience"
                        + " of it, has changed: " + changes(flaw, signOff, said),
                (flaw.changes().isEmpty()
                                ? "let them compare it with the version of that day, then sign again: "
                                : "when they have read what changed, sign again: ")
                        + SignCommand.of(checked.topic().id(), signOff));
    }

    /** The changes; of the same text they are said once. */
    private static String changes(Flaw.TextChanged changed, SignOff signOff, Map<Fingerprint, Place> said) {
        return Optional.ofNullable(said.putIfAbsent(changed.then(), signOff.place()))
                .flatMap(Place::span)
                .map(first -> "line " + first.line() + " has the same text and says how")
                .orElseGet(() -> ChangesInWords.of(changed.changes()));
    }

    /** A lapse is grave where patients are told that the leaflet is approved. */
    private static Diagnostic finding(CheckedTopic checked, Code code, Place place, String message, String help) {
        Severity severity = switch (checked.topic().facts().status()) {
            case APPROVED -> checked.context().rules().failsWhenChanged() ? Severity.ERROR : Severity.WARNING;
            case DRAFT, SUSPENDED, WITHDRAWN -> Severity.INFO;
        };
        return new Diagnostic(code, severity, place, message, Optional.of(help));
    }

    private static String described(SignOff signOff) {
        return "the sign-off of " + signOff.date().date() + " by \""
                + signOff.post().value() + "\" as " + Labels.of(signOff.role()) + " in " + signOff.language();
    }
}
