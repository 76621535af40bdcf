package org.leafpress.model.site;

import java.util.List;
import org.leafpress.diagnostic.Place;

/**
 * Hard words of one language.
 *
 * @param place where it starts in the source
 * @param terms in the order of the file
 */
public record Glossary(Place place, List<Term> terms) {
    public Glossary {
        terms = List.copyOf(terms);
    }
}
