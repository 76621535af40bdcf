package org.leafpress.check.reference;

import java.util.Set;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.subject.DidYouMean;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.text.Inline;

/** Every glossary term that is linked is in the glossary of the language. */
final class TermReferences implements Rule<CheckedText> {
    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        text.context()
                .terms(text.language())
                .ifPresent(terms ->
                        text.all(Inline.TermLink.class).forEach(link -> check(link, terms, text, diagnostics)));
    }

    private static void check(Inline.TermLink link, Set<String> terms, CheckedText text, Diagnostics diagnostics) {
        if (!terms.contains(link.term().id())) {
            diagnostics.report(
                    Code.UNKNOWN_TERM,
                    link.term().place(),
                    "the glossary has no term \"" + link.term().id() + "\"",
                    DidYouMean.among(link.term().id(), terms, "add it to glossary/" + text.language() + ".yaml"));
        }
    }
}
