package org.leafpress.check.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Text;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.Site;
import org.leafpress.model.site.Term;
import org.leafpress.prose.FoldedText;

/** No two terms of a glossary are written alike, whatever their case and typography, so that a word in a text means one of them. */
final class GlossaryForms implements Rule<Site> {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        site.glossaries().forEach((language, glossary) -> check(glossary, language.locale(), diagnostics));
    }

    private static void check(Glossary glossary, Locale locale, Diagnostics diagnostics) {
        Map<String, Form> seen = new HashMap<>();
        glossary.terms().forEach(term -> {
            List<Text> forms = new ArrayList<>(term.forms());
            forms.add(0, term.term());
            for (Text text : forms) {
                Form form = new Form(term, text);
                Form first = seen.putIfAbsent(FoldedText.key(text.value(), locale), form);
                if (first != null && !first.isVariant(form)) {
                    diagnostics.report(
                            Code.DUPLICATE_ID,
                            text.place(),
                            "the glossary has \"" + text.value() + "\" twice",
                            "remove one of them; the other is at " + first.text.place());
                }
            }
        });
    }

    private record Form(Term term, Text text) {
        /** True for the same term in other typography: needless, but no contradiction. */
        boolean isVariant(Form other) {
            return term.id().equals(other.term.id()) && !text.value().equalsIgnoreCase(other.text.value());
        }
    }
}
