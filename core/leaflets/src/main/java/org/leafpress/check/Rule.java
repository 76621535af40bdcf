package org.leafpress.check;

import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.Topic;

/** Looks for one kind of fault in a topic. Stateless. */
interface Rule {
    /** Reports what it finds in the topic. */
    void check(Topic topic, SiteContext context, Diagnostics diagnostics);
}
