package org.leafpress.prose;

import org.leafpress.model.Id;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.leaflet.Part;

/** Where in a leaflet a passage stands. */
public sealed interface Region {
    /** A stable name: for parts and sections the anchor on the page, such as {@code causes} or {@code section-why}. */
    String key();

    /** Title, other names, summary, main message, key points. */
    record Opening() implements Region {
        @Override
        public String key() {
            return "opening";
        }
    }

    /** Care advice of one level. */
    record Care(CareLevel level) implements Region {
        @Override
        public String key() {
            return "seek-help-" + Labels.of(level);
        }
    }

    /** A structured part. */
    record Structured(Part part) implements Region {
        @Override
        public String key() {
            return Labels.of(part);
        }
    }

    /** A section of prose of the leaflet's own. */
    record Prose(Id section) implements Region {
        @Override
        public String key() {
            return "section-" + section.value();
        }
    }

    /** The words of pictures, which stand after all others here, since a picture may be shown anywhere. */
    record Pictures() implements Region {
        @Override
        public String key() {
            return "pictures";
        }
    }

    /** Words that belong to the site rather than to one leaflet, such as its glossary. */
    record Shared() implements Region {
        @Override
        public String key() {
            return "shared";
        }
    }
}
