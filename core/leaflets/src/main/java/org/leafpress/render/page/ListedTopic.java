package org.leafpress.render.page;

import java.util.List;
import java.util.Set;
import org.leafpress.model.BodyArea;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Standing;
import org.leafpress.model.TopicId;

/**
 * A topic as lists show it: little enough to be held for all topics of a large site at once.
 *
 * @param language of the leaflet
 */
record ListedTopic(
        TopicId id,
        LanguageTag language,
        Standing standing,
        Set<BodyArea> areas,
        String title,
        List<String> alsoCalled) {}
