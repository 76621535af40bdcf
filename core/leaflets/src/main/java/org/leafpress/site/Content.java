package org.leafpress.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.check.Decisions;
import org.leafpress.check.Findings;
import org.leafpress.model.Catalogue;
import org.leafpress.model.Drawing;
import org.leafpress.model.Governance;
import org.leafpress.model.Site;
import org.leafpress.model.Topic;
import org.leafpress.render.PrintStyle;

/**
 * All content, read and checked.
 *
 * @param site empty when faults keep it from being known
 * @param topics those that could be read, by id
 * @param catalogue of these topics
 * @param logo the site's logo, if it names one
 * @param fonts that the site adds to those of the theme
 * @param decisions of the site and its topics about findings
 * @param findings all of them so far
 */
public record Content(
        Optional<Site> site,
        List<IllustratedTopic> topics,
        Catalogue catalogue,
        Optional<Drawing> logo,
        PrintStyle.ExtraFonts fonts,
        Decisions decisions,
        Findings findings) {
    public Content {
        topics = List.copyOf(topics);
    }

    /** A topic with its figures by id, and whether it may be relied on. */
    public record IllustratedTopic(Topic topic, Map<String, Drawing> drawings, Governance governance) {
        public IllustratedTopic {
            drawings = Map.copyOf(drawings);
        }

        /** Its entry in the catalogue. */
        Catalogue.Entry entry() {
            return Catalogue.Entry.of(topic, governance);
        }
    }
}
