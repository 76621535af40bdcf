package org.leafpress.check;

import java.util.Optional;
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
            for (JudgedSignOff judged : checked.governance().signOffs()) {
                judged.flaw().ifPresent(flaw -> report(judged.signOff(), flaw, checked, diagnostics));
            }
        }
    }

    private static void report(SignOff signOff, Flaw flaw, CheckedTopic checked, Diagnostics diagnostics) {
        TopicId topic = checked.topic().id();
        if (flaw instanceof Flaw.TextChanged changed) {
            diagnostics.add(finding(
                    checked,
                    Code.SIGN_OFF_VOID,
                    signOff.place(),
                    described(signOff) + " no longer holds: the leaflet, or a source, figure, code or"
                            + " audience of it, has changed since (the text that was signed has the hash "
                            + changed.then() + ", the text now " + changed.now() + ")",
                    "when they have read what changed, sign again: " + SignCommand.of(topic, signOff)));
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
