package org.leafpress.model.leaflet;

import java.util.List;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Key;

/**
 * What the reader can do, and should not do.
 *
 * @param place where it starts in the source
 * @param dos relief strategies
 * @param donts what to avoid
 */
public record Relief(
        Place place,
        @Key("do") List<ReliefStrategy> dos,
        @Key("do-not") List<Avoidance> donts) {
    public Relief {
        dos = List.copyOf(dos);
        donts = List.copyOf(donts);
    }
}
