package org.leafpress.check.subject;

import java.util.List;
import java.util.Optional;
import org.leafpress.model.TopicId;

/** What rules look at, beside what else they know. */
public sealed interface Subject permits CheckedTopic, CheckedText {
    /** All that is looked at. */
    Record root();

    /** Every record of a type within it, in the order of the model; of a topic within its facts. */
    <T> List<T> all(Class<T> type);

    /** The topic that it is, or belongs to; empty for what is the site's own. */
    Optional<TopicId> id();

    /** The site, as far as it is known. */
    SiteContext context();
}
