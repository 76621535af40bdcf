package org.leafpress.check.writing;

import java.util.HashSet;
import java.util.Set;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.TermMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/**
 * Words are spelt as in the country of the leaflet. Each is told where it first stands; names in capital letters within a
 * sentence are left alone. Language-bound.
 */
final class OtherSpellings implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        Set<String> met = new HashSet<>();
        for (TermMatch match : wording.find(wording.vocabulary().house().spellings())) {
            if (match.isWritten()
                    && !CheckedWording.isName(match.passage(), match.start(), match.end())
                    && met.add(match.id())) {
                diagnostics.report(
                        Code.OTHER_SPELLING,
                        match.place(),
                        "\"" + match.written() + "\" is not a spelling of " + wording.language(),
                        "write \"" + match.id() + "\"");
            }
        }
    }
}
