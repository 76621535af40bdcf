package org.leafpress.model.review;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;

/**
 * A finding about a topic that its authors let pass. It stays in the quality report, with the reason.
 *
 * @param place where it starts in the source
 * @param code which kind of finding
 * @param reason why it may pass
 * @param language only in this language; in all unless told
 * @param text only where the finding or its source line has these words; everywhere unless told
 */
public record Suppression(
        Place place, CodeRef code, Text reason, Optional<LanguageTag> language, Optional<Text> text) {}
