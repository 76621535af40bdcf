package org.leafpress.check.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.BuildDay;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.topic.Topic;

/**
 * A topic in all its languages. Its leaflets are texts by themselves.
 *
 * @param governance whether it may be relied on
 * @param today the day of the build
 */
public record CheckedTopic(Topic topic, Governance governance, BuildDay today, SiteContext context) implements Subject {
    @Override
    public Record root() {
        return topic;
    }

    @Override
    public <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        ModelWalk.each(topic.facts(), type, found::add);
        return found;
    }

    @Override
    public Optional<TopicId> id() {
        return Optional.of(topic.id());
    }
}
