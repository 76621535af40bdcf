package org.leafpress.check;

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

/** No two terms of a glossary are written alike, so that a word in a text means one of them. */
final class GlossaryForms implements Rule<Site> {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        site.glossaries().values().forEach(glossary -> check(glossary, diagnostics));
    }

    private static void check(Glossary glossary, Diagnostics diagnostics) {
        Map<String, Text> seen = new HashMap<>();
        glossary.terms().forEach(term -> {
            List<Text> forms = new ArrayList<>(term.forms());
            forms.add(0, term.term());
            for (Text form : forms) {
                Text first = seen.putIfAbsent(form.value().toLowerCase(Locale.ROOT), form);
                if (first != null) {
                    diagnostics.report(
                            Code.DUPLICATE_ID,
                            form.place(),
                            "the glossary has \"" + form.value() + "\" twice",
                            "remove one of them; the other is at " + first.place());
                }
            }
        });
    }
}
