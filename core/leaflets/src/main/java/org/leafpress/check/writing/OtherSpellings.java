package org.leafpress.check.writing;

import java.util.HashSet;
import java.util.Set;
import org.leafpress.check.draft.Draft;
import org.leafpress.check.draft.TermMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/**
 * Words are spelt as in the country of the leaflet. Each is told where it first stands; names in capital letters within a
 * sentence are left alone. Language-bound.
 */
final class OtherSpellings implements Rule<Draft> {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        Set<String> met = new HashSet<>();
        for (TermMatch match : draft.find(draft.vocabulary().house().spellings())) {
            if (match.isWritten()
                    && !Draft.isName(match.passage(), match.start(), match.end())
                    && met.add(match.id())) {
                diagnostics.report(
                        Code.OTHER_SPELLING,
                        match.place(),
                        "\"" + match.written() + "\" is not a spelling of " + draft.language(),
                        "write \"" + match.id() + "\"");
            }
        }
    }
}
