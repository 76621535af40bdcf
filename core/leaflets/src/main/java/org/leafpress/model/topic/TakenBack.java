package org.leafpress.model.topic;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Day;
import org.leafpress.model.NotShown;
import org.leafpress.model.Text;
import org.leafpress.model.TopicRef;

/**
 * When and why a suspended or withdrawn leaflet was taken back, and what to read instead. Its address stays, since
 * patients may have it on paper.
 *
 * @param place where it starts in the source
 * @param date since when it must not be used
 * @param reason that patients are given
 * @param replacedBy the topic to read instead
 * @param note for those who look after the leaflet, such as where it was decided
 */
public record TakenBack(
        Place place,
        Day date,
        Optional<Reason> reason,
        Optional<TopicRef> replacedBy,
        @NotShown Optional<Text> note) {

    /** Why a leaflet is taken back. */
    public enum Reason {
        /** Another leaflet has taken its place. */
        REPLACED,
        /** What it says is no longer true everywhere. */
        OUT_OF_DATE,
        /** It says something wrong. */
        MISTAKE,
        /** Research has changed what is known. */
        NEW_EVIDENCE,
        /** The clinic no longer offers what it is about. */
        NOT_OFFERED
    }
}
