package org.leafpress.load;

import java.util.List;
import java.util.Optional;
import org.leafpress.check.Checks;
import org.leafpress.concurrent.Lazy;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.BrandDrawings;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Site;
import org.leafpress.parse.SiteReading;
import org.leafpress.parse.photo.PhotoStore;
import org.leafpress.render.print.PrintStyle;

/**
 * What belongs to the site as a whole.
 *
 * @param brand the pictures of the site's brand
 * @param fonts that the site adds to those of the theme
 * @param photos copies of the photographs of its topics
 * @param issued the store of what was issued
 * @param checked its findings; made while the first topics are read
 */
public record SiteContent(
        SiteReading reading,
        BrandDrawings brand,
        PrintStyle.ExtraFonts fonts,
        PhotoStore photos,
        IssuedFiles issued,
        Lazy<Checked> checked) {

    /** A site's own texts and settings, checked, and what checks its topics. */
    record Checked(Checks checks, List<Diagnostic> findings) {}

    /** The site; empty when faults keep it from being known. */
    public Optional<Site> site() {
        return reading.site();
    }

    /** The topics that can be read: none while the languages of the site are not known. */
    public List<TopicId> topics() {
        return reading.languages().isEmpty() ? List.of() : reading.topics();
    }

    /** Checks of its topics. */
    Checks checks() {
        return checked.get().checks();
    }

    /** Findings about all this, those about topics apart. */
    List<Diagnostic> findings() {
        return checked.get().findings();
    }
}
