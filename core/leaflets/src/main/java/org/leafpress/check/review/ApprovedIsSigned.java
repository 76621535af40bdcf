package org.leafpress.check.review;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.review.Role;
import org.leafpress.model.review.SignOff;
import org.leafpress.model.topic.Status;
import org.leafpress.model.topic.Topic;

/**
 * An approved leaflet has the sign-offs of a clinical reviewer and of an approver in each of its languages (NHS Standard
 * for creating health content).
 */
final class ApprovedIsSigned implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        if (topic.facts().status() != Status.APPROVED) {
            return;
        }
        for (LanguageTag language : topic.leaflets().keySet()) {
            Set<Role> missing = EnumSet.of(Role.CLINICAL_REVIEWER, Role.APPROVER);
            topic.facts().signOffs().stream()
                    .filter(signOff -> signOff.language().equals(language))
                    .map(SignOff::role)
                    .forEach(missing::remove);
            if (!missing.isEmpty()) {
                Role next = missing.iterator().next();
                diagnostics.report(
                        Code.NOT_SIGNED,
                        topic.facts().place(),
                        "the leaflet is approved, but in " + language + " not signed by: "
                                + missing.stream().map(Labels::of).collect(Collectors.joining(", ")),
                        "set status: draft until each of them has read and signed it; do not sign for them; the "
                                + Labels.of(next)
                                + " does so, naming their post in place of ..., with "
                                + SignCommand.of(topic.id(), next, "...", language));
            }
        }
    }
}
