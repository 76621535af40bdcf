package org.leafpress.check.reference;

import java.util.Optional;
import org.leafpress.check.subject.DidYouMean;
import org.leafpress.check.subject.Subject;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.TopicRef;

/** References to other topics lead somewhere, and elsewhere. */
final class TopicReferences implements Rule<Subject> {
    @Override
    public void check(Subject subject, Diagnostics diagnostics) {
        for (TopicRef ref : subject.all(TopicRef.class)) {
            check(ref, subject, diagnostics);
        }
    }

    private static void check(TopicRef ref, Subject subject, Diagnostics diagnostics) {
        if (subject.id().equals(Optional.of(ref.id()))) {
            diagnostics.report(
                    Code.SELF_REFERENCE,
                    ref.place(),
                    "the topic \"" + ref.id() + "\" refers to itself",
                    "remove the reference, or name another topic");
        } else if (!subject.context().topics().contains(ref.id())) {
            diagnostics.report(
                    Code.UNKNOWN_TOPIC,
                    ref.place(),
                    "there is no topic \"" + ref.id() + "\"",
                    DidYouMean.among(
                            ref.id().value(),
                            subject.context().topicNames(),
                            "add the topic, or remove the reference"));
        }
    }
}
