package org.leafpress.translation;

import java.util.Locale;
import org.leafpress.model.LanguageTag;

/**
 * Whether the language that a file states is the one that is wanted: tools write {@code pl-PL} for {@code pl}.
 *
 * @param stated as the file has it
 */
record LanguageMatch(String stated, LanguageTag wanted, Kind kind) {
    /** How the two compare. */
    enum Kind {
        /** They are one, whatever their case. */
        SAME,
        /** One is the other with a region, and the site has no other variant of the language. */
        ONLY_ONE,
        /** They are two languages, or could be two variants of one. */
        OTHER
    }

    static LanguageMatch of(String stated, LanguageTag wanted, Exchange exchange) {
        String file = stated.replace('_', '-').toLowerCase(Locale.ROOT);
        String site = wanted.value().toLowerCase(Locale.ROOT);
        boolean onlyVariant = exchange.siteLanguages().stream()
                        .filter(language -> language(language).equals(language(wanted)))
                        .count()
                == 1;
        Kind kind = file.equals(site)
                ? Kind.SAME
                : onlyVariant && (file.startsWith(site + "-") || site.startsWith(file + "-"))
                        ? Kind.ONLY_ONE
                        : Kind.OTHER;
        return new LanguageMatch(stated, wanted, kind);
    }

    private static String language(LanguageTag tag) {
        return tag.locale().getLanguage();
    }
}
