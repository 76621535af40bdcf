package org.leafpress.check;

import java.util.Set;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.ModelWalk;
import org.leafpress.model.Topic;
import org.leafpress.model.text.Inline;

/** Every glossary term that is linked is in the glossary of the language. */
final class TermReferences implements Rule {
    @Override
    public void check(Topic topic, SiteContext context, Diagnostics diagnostics) {
        topic.leaflets().forEach((language, leaflet) -> {
            context.terms(language)
                    .ifPresent(terms -> ModelWalk.each(
                            leaflet, Inline.TermLink.class, link -> check(link, terms, language, diagnostics)));
        });
    }

    /** Reports a link to a term that is not among those given. */
    static void check(Inline.TermLink link, Set<String> terms, LanguageTag language, Diagnostics diagnostics) {
        if (!terms.contains(link.term().id())) {
            diagnostics.report(
                    Code.UNKNOWN_TERM,
                    link.term().place(),
                    "the glossary has no term \"" + link.term().id() + "\"",
                    Alternatives.among(link.term().id(), terms, "add it to glossary/" + language + ".yaml"));
        }
    }
}
