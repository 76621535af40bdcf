package org.leafpress.check.writing;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;

/** A sentence has up to 20 words (NHS digital service manual, how we write). */
final class SentenceLength implements WritingRule {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        int most = draft.limit(Limit.SENTENCE);
        draft.running().stream()
                .forEach(passage -> passage.sentences().stream()
                        .filter(sentence -> sentence.words().size() > most)
                        .forEach(sentence -> diagnostics.report(
                                Code.LONG_SENTENCE,
                                passage.place(sentence),
                                "this sentence has " + sentence.words().size() + " words, more than " + most,
                                "make two of it, or leave out what the reader can do without")));
    }
}
