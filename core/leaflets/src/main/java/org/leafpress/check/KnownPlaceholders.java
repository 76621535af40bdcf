package org.leafpress.check;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Placeholder;
import org.leafpress.model.site.Site;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;

/** A placeholder that a text uses has a value on this site. */
final class KnownPlaceholders implements Rule<CheckedText> {
    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        text.context().site().ifPresent(site -> check(text.root(), text.language(), site, diagnostics));
    }

    private static void check(Record root, LanguageTag language, Site site, Diagnostics diagnostics) {
        ModelWalk.each(root, Inline.Fill.class, fill -> {
            if (!hasValue(fill.placeholder(), language, site)) {
                String key = fill.placeholder() == Placeholder.CONTACT_HOURS
                        ? "hours: in site/" + language + ".yaml"
                        : "urgent: in site.yaml";
                diagnostics.report(
                        Code.UNKNOWN_PLACEHOLDER,
                        fill.place(),
                        "the site gives no value for {{" + fill.placeholder().key() + "}}",
                        "add " + key + ", or write something else");
            }
        });
    }

    private static boolean hasValue(Placeholder placeholder, LanguageTag language, Site site) {
        return switch (placeholder) {
            case CONTACT_HOURS -> {
                SiteText text = site.texts().get(language);
                yield text != null && text.hours().isPresent();
            }
            case URGENT_NUMBER -> site.facts().urgent().isPresent();
            case CONTACT_PHONE, CONTACT_EMAIL, EMERGENCY_NUMBER, ORGANISATION_NAME -> true;
        };
    }
}
