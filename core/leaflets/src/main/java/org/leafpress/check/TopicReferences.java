package org.leafpress.check;

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
        } else {
            check(ref, context, diagnostics);
        }
    }

    /** Reports a reference to a topic that does not exist. */
    static void check(TopicRef ref, SiteContext context, Diagnostics diagnostics) {
        if (!context.topics().contains(ref.id())) {
            diagnostics.report(
                    Code.UNKNOWN_TOPIC,
                    ref.place(),
                    "there is no topic \"" + ref.id() + "\"",
                    Alternatives.among(
                            ref.id().value(), context.topicNames(), "add the topic, or remove the reference"));
        }
    }
}
