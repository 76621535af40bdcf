package org.leafpress.check.writing;

import java.util.HashSet;
import java.util.Set;
import org.leafpress.check.draft.Draft;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.prose.Word;

/**
 * Words are spelt as in the country of the leaflet. Each is told where it first stands; names in capital letters within a
 * sentence are left alone. Language-bound.
 */
final class OtherSpellings implements Rule<Draft> {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        Set<String> met = new HashSet<>();
        draft.running()
                .forEach(passage -> draft.vocabulary().house().spellings().find(passage.text()).stream()
                        .filter(match -> passage.isWritten(new Word(match.start(), match.end()))
                                && !Draft.isName(passage, match.start(), match.end())
                                && met.add(match.id()))
                        .forEach(match -> diagnostics.report(
                                Code.OTHER_SPELLING,
                                passage.place(match.start(), match.end()),
                                "\"" + passage.text().substring(match.start(), match.end()) + "\" is not a spelling of "
                                        + draft.language(),
                                "write \"" + match.id() + "\"")));
    }
}
