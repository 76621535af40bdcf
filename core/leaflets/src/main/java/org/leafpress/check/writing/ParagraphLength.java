package org.leafpress.check.writing;

import org.leafpress.check.draft.Draft;
import org.leafpress.check.draft.StyleLimit;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/** A paragraph has up to 3 sentences (NHS digital service manual, how we write). */
final class ParagraphLength implements Rule<Draft> {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        int most = draft.limit(StyleLimit.PARAGRAPH);
        draft.running().stream()
                .filter(passage -> passage.sentences().size() > most)
                .forEach(passage -> diagnostics.report(
                        Code.LONG_PARAGRAPH,
                        passage.place(passage.sentences().get(most)),
                        "this paragraph has " + passage.sentences().size() + " sentences, more than " + most,
                        "begin a new paragraph here, or make a list"));
    }
}
