package org.leafpress.check.writing;

import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.StyleLimit;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/** A paragraph has up to 3 sentences (NHS digital service manual, how we write). */
final class ParagraphLength implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        int most = wording.limit(StyleLimit.PARAGRAPH);
        wording.running().stream()
                .filter(passage -> passage.sentences().size() > most)
                .forEach(passage -> diagnostics.report(
                        Code.LONG_PARAGRAPH,
                        passage.place(passage.sentences().get(most)),
                        "this paragraph has " + passage.sentences().size() + " sentences, more than " + most,
                        "begin a new paragraph here, or make a list"));
    }
}
