package org.leafpress.check.review;

import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.governance.SignerNames;
import org.leafpress.model.review.Role;
import org.leafpress.model.review.SignOff;
import org.leafpress.model.topic.Status;
import org.leafpress.model.topic.Topic;

/**
 * Those who write, review and release an approved leaflet are several people, as far as their sign-offs tell (PIF TICK,
 * criterion 1: a documented process). That the author is the approver beyond doubt is a flaw of the sign-off itself.
 */
final class SeparatePeople implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        if (topic.facts().status() == Status.APPROVED) {
            topic.leaflets().keySet().forEach(language -> check(topic, language, diagnostics));
        }
    }

    private static void check(Topic topic, LanguageTag language, Diagnostics diagnostics) {
        Optional<SignOff> approver = find(topic, Role.APPROVER, language);
        Optional<SignOff> reviewer = find(topic, Role.CLINICAL_REVIEWER, language);
        Optional<SignOff> author = find(topic, Role.AUTHOR, language)
                .or(() -> topic.source().flatMap(from -> find(topic, Role.AUTHOR, from)));
        approver.ifPresent(found -> {
            author.filter(wrote -> SignerNames.mayBeSame(wrote.post(), found.post()))
                    .ifPresent(wrote -> reportAlike(wrote, found, diagnostics));
            reviewer.filter(read -> SignerNames.areSame(read.post(), found.post())
                            || SignerNames.mayBeSame(read.post(), found.post()))
                    .ifPresent(
                            read -> diagnostics.report(
                                    Code.ONE_POST_FOR_TWO,
                                    found.post().place(),
                                    "in " + language + " \"" + read.post().value() + "\" signed as "
                                            + Labels.of(read.role())
                                            + " and \"" + found.post().value() + "\" as " + Labels.of(found.role())
                                            + ": an approved leaflet needs two people",
                                    "let someone in another post approve it; if they are two people, write both posts in full"));
        });
        if (author.isEmpty()
                && approver.isPresent()
                && topic.source().filter(language::equals).isPresent()) {
            diagnostics.report(
                    Code.AUTHOR_NOT_SIGNED,
                    topic.facts().place(),
                    "the leaflet is approved, but nobody has signed as its author, so it cannot be seen whether \""
                            + approver.orElseThrow().post().value() + "\" approved their own text",
                    "let the author sign with " + SignCommand.of(topic.id(), Role.AUTHOR, "...", language));
        }
    }

    private static void reportAlike(SignOff author, SignOff approver, Diagnostics diagnostics) {
        diagnostics.report(
                Code.APPROVER_MAY_BE_AUTHOR,
                approver.post().place(),
                "\"" + approver.post().value() + "\", who signed as approver, may be the author, \""
                        + author.post().value() + "\"",
                "let someone in another post approve it; if they are two people, write both posts in full");
    }

    private static Optional<SignOff> find(Topic topic, Role role, LanguageTag language) {
        return topic.facts().signOffs().stream()
                .filter(signOff -> signOff.role() == role && signOff.language().equals(language))
                .findFirst();
    }
}
