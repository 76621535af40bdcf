package org.leafpress.model.issue;

import java.time.LocalDate;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;

/**
 * What the store itself says of an issued version, for when no topic is left that does.
 *
 * @param topic that it was issued of
 * @param title of the leaflet on that day
 * @param issued on which day
 */
public record KeptVersion(
        TopicId topic, String code, String version, LanguageTag language, String title, LocalDate issued) {
    /** Its path below the store and below {@code v/}, such as {@code RC-001/1.0/ur/}. */
    public String folder() {
        return code + "/" + version + "/" + language + "/";
    }
}
