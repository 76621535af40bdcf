package org.leafpress.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Placeholder;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.site.Site;

/** Collects the wording of leaflets of one site, its names and numbers filled in. Thread-safe. */
public final class Wordings {
    private final Map<LanguageTag, Fills> fills = new HashMap<>();

    /** Fills in the values of a site. */
    public Wordings(Site site) {
        site.texts().forEach((language, text) -> fills.put(language, new Fills(site.facts(), text, language)));
    }

    /** The wording of a leaflet; see {@link Wording#of}. */
    public Wording of(Leaflet leaflet, LanguageTag language) {
        return Wording.of(leaflet, language, placeholder -> value(placeholder, language));
    }

    /** The wording of a text of the site; see {@link Wording#ofShared}. */
    public Wording ofShared(Record text, LanguageTag language) {
        return Wording.ofShared(text, language, placeholder -> value(placeholder, language));
    }

    private Optional<String> value(Placeholder placeholder, LanguageTag language) {
        return Optional.ofNullable(fills.get(language)).flatMap(known -> known.find(placeholder));
    }
}
