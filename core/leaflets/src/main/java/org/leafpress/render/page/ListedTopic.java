package org.leafpress.render.page;

import java.util.List;
import java.util.Set;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.model.leaflet.BodyArea;

/**
 * A topic as lists show it: little enough to be held for all topics of a large site at once.
 *
 * @param language of the leaflet
 */
record ListedTopic(
        TopicId id,
        LanguageTag language,
        ShownStatus shownStatus,
        Set<BodyArea> areas,
        String title,
        List<String> alsoCalled) {}
