package org.leafpress.check;

import java.util.stream.Collectors;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.ModelWalk;
import org.leafpress.model.Topic;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;

/** References to other topics lead somewhere, and elsewhere. */
final class TopicReferences implements Rule {
    @Override
    public void check(Topic topic, SiteContext context, Diagnostics diagnostics) {
        ModelWalk.each(topic, TopicRef.class, ref -> check(ref, topic.id(), context, diagnostics));
    }

    private static void check(TopicRef ref, TopicId own, SiteContext context, Diagnostics diagnostics) {
        if (ref.id().equals(own)) {
            diagnostics.report(
                    Code.SELF_REFERENCE,
                    ref.place(),
                    "the topic \"" + own + "\" refers to itself",
                    "remove the reference, or name another topic");
        } else if (context.catalogue().find(ref.id()).isEmpty()) {
            diagnostics.report(
                    Code.UNKNOWN_TOPIC,
                    ref.place(),
                    "there is no topic \"" + ref.id() + "\"",
                    Alternatives.among(
                            ref.id().value(),
                            context.catalogue().ids().stream()
                                    .map(TopicId::value)
                                    .collect(Collectors.toSet()),
                            "add the topic, or remove the reference"));
        }
    }
}
