package org.leafpress.load;

import org.leafpress.check.Checks;
import org.leafpress.codec.RecordCodec;
import org.leafpress.model.site.Catalogue;
import org.leafpress.source.Hash;

/**
 * What is held in memory of every topic's entry in the catalogue.
 *
 * @param hash of the entry, places apart
 * @param code hash code of the leaflet's code: tells most codes apart
 * @param singledOut true if rules about all topics look at more of it than its code
 * @param complete true if every topic that it names was there
 */
public record EntrySummary(Hash hash, int code, boolean singledOut, boolean complete) {
    private static final RecordCodec WITHOUT_PLACES = RecordCodec.withoutPlaces();

    static EntrySummary of(Catalogue.Entry entry, boolean complete) {
        return new EntrySummary(
                WITHOUT_PLACES.hash(Catalogue.Entry.class, entry),
                entry.facts().code().value().hashCode(),
                Checks.singlesOut(entry),
                complete);
    }
}
