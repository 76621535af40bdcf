package org.leafpress.check.writing;

import java.util.List;
import org.leafpress.check.wording.WordLists;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.site.Site;

/** Says for which languages of the site there are no words, so that silence is not taken for praise. */
final class KnownLanguages implements Rule<Site> {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        List<String> unknown = site.facts().languages().stream()
                .filter(language -> WordLists.of(site, language).isEmpty())
                .map(LanguageTag::value)
                .toList();
        if (!unknown.isEmpty()) {
            diagnostics.report(
                    Code.NO_WORD_LIST,
                    Place.file("site.yaml"),
                    "rules on words, acronyms and numbers do not look at: " + String.join(", ", unknown),
                    "write words/" + unknown.get(0) + ".yaml to have them look, or leave it to those who check the"
                            + " translation");
        }
    }
}
