package org.leafpress.check.care;

import java.util.List;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.topic.Topic;

/** Rules on care advice, by what they look at. */
public final class CareRules {
    /** These look at a topic by itself. */
    public static final List<Rule<Topic>> OF_TOPICS = List.of(new NestedSigns());

    private CareRules() {}
}
