package org.leafpress.check.care;

import java.util.List;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.site.Site;
import org.leafpress.model.topic.Topic;

/** Rules on care advice, by what they look at. */
public final class CareRules {
    /** These look at a topic by itself. */
    public static final List<Rule<Topic>> OF_TOPICS = List.of(new CardServices(), new NestedSigns());

    /** These look at the site as a whole. */
    public static final List<Rule<Site>> OF_SITES = List.of(new Services());

    private CareRules() {}
}
