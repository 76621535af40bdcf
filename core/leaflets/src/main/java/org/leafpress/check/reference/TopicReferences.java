package org.leafpress.check.reference;

import java.util.Optional;
import org.leafpress.check.subject.Alternatives;
import org.leafpress.check.subject.Checked;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.ModelWalk;

/** References to other topics lead somewhere, and elsewhere. */
final class TopicReferences implements Rule<Checked> {
    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        ModelWalk.each(checked.root(), TopicRef.class, ref -> check(ref, checked, diagnostics));
    }

    private static void check(TopicRef ref, Checked checked, Diagnostics diagnostics) {
        if (checked.id().equals(Optional.of(ref.id()))) {
            diagnostics.report(
                    Code.SELF_REFERENCE,
                    ref.place(),
                    "the topic \"" + ref.id() + "\" refers to itself",
                    "remove the reference, or name another topic");
        } else if (!checked.context().topics().contains(ref.id())) {
            diagnostics.report(
                    Code.UNKNOWN_TOPIC,
                    ref.place(),
                    "there is no topic \"" + ref.id() + "\"",
                    Alternatives.among(
                            ref.id().value(),
                            checked.context().topicNames(),
                            "add the topic, or remove the reference"));
        }
    }
}
