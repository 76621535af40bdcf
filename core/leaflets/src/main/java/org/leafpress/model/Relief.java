package org.leafpress.model;

import java.util.List;
import org.leafpress.diagnostic.Place;

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
