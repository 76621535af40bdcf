package org.leafpress.load;

import org.leafpress.check.Checks;
import org.leafpress.codec.RecordCodec;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.topic.Status;
import org.leafpress.source.Hash;

/**
 * What is held in memory of every topic's entry in the catalogue.
 *
 * @param hash of the entry, places apart
 * @param code hash code of the leaflet's code: tells most codes apart
 * @param singledOut true if rules about all topics look at more of it than its code
 * @param draft true if the topic is a draft
 * @param approved true if it is approved
 * @param complete true if every topic that it names was there
 */
public record EntrySummary(Hash hash, int code, boolean singledOut, boolean draft, boolean approved, boolean complete) {
    private static final RecordCodec WITHOUT_PLACES = RecordCodec.withoutPlaces();

    static EntrySummary of(Catalogue.Entry entry, boolean complete) {
        return new EntrySummary(
                WITHOUT_PLACES.hash(Catalogue.Entry.class, entry),
                entry.facts().code().value().hashCode(),
                Checks.singlesOut(entry),
                entry.facts().status() == Status.DRAFT,
                entry.facts().status() == Status.APPROVED,
                complete);
    }

    /**
     * The hash of what pages show of the topic: drafts may be hidden once any leaflet is approved.
     *
     * @param hasApproved whether any leaflet of the site is approved
     */
    Hash shown(boolean hasApproved) {
        return draft && hasApproved ? Hash.of(hash + " beside approved leaflets") : hash;
    }
}
