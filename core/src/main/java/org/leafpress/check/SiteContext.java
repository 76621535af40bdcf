package org.leafpress.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leafpress.model.Catalogue;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Site;

/** What rules know beside the topic itself. */
record SiteContext(Site site, Catalogue catalogue) {
    /** Ids of the glossary terms of a language. */
    Set<String> terms(LanguageTag language) {
        return Optional.ofNullable(site.glossaries().get(language)).stream()
                .flatMap(glossary -> glossary.terms().stream())
                .map(term -> term.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }
}
