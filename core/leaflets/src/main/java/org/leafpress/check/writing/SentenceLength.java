package org.leafpress.check.writing;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Sentence;

/**
 * A sentence has up to 20 words (NHS digital service manual, how we write). The values of placeholders, such as opening
 * hours, are not counted: the author cannot shorten them.
 */
final class SentenceLength implements Rule<Draft> {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        int most = draft.limit(Limit.SENTENCE);
        for (Passage passage : draft.running()) {
            for (Sentence sentence : passage.sentences()) {
                if (sentence.words().size() > most && written(passage, sentence) > most) {
                    diagnostics.report(
                            Code.LONG_SENTENCE,
                            passage.place(sentence),
                            "this sentence has " + written(passage, sentence) + " words, more than " + most,
                            "make two of it, or leave out what the reader can do without");
                }
            }
        }
    }

    private static long written(Passage passage, Sentence sentence) {
        return sentence.words().stream().filter(passage::isWritten).count();
    }
}
