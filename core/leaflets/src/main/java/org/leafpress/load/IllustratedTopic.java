package org.leafpress.load;

import java.util.Map;
import org.leafpress.model.Picture;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.topic.Topic;

/** A topic with its figures by id, and whether it may be relied on. */
public record IllustratedTopic(Topic topic, Map<String, Picture> pictures, Governance governance) {
    public IllustratedTopic {
        pictures = Map.copyOf(pictures);
    }

    /** Its entry in the catalogue. */
    public Catalogue.Entry entry() {
        return Catalogue.Entry.of(topic, governance);
    }
}
