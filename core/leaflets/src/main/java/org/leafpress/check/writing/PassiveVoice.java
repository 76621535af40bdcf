package org.leafpress.check.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.PassiveWords;
import org.leafpress.check.wording.StyleLimit;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Sentence;
import org.leafpress.prose.Word;

/**
 * Sentences say who does what (AHRQ PEMAT-P, item 5; NHS digital service manual, how we write). A form of "to be" with a
 * participle is taken for a passive sentence, which is a guess; so it is only told where more than a tenth of the
 * sentences are like that. Language-bound.
 */
final class PassiveVoice implements Rule<CheckedWording> {
    private static final int MOST_BETWEEN = 3;

    private record Passive(Passage passage, Word start, Word participle) {}

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        PassiveWords words = wording.vocabulary().passive();
        if (words.starts().isEmpty()) {
            return;
        }
        List<Passive> found = new ArrayList<>();
        int sentences = 0;
        for (Passage passage : wording.running()) {
            for (Sentence sentence : passage.sentences()) {
                sentences++;
                find(passage, sentence, words, wording).ifPresent(found::add);
            }
        }
        if (found.size() * 100 > wording.limit(StyleLimit.PASSIVES) * sentences) {
            int all = sentences;
            found.forEach(passive -> report(passive, found.size(), all, diagnostics));
        }
    }

    private static Optional<Passive> find(
            Passage passage, Sentence sentence, PassiveWords words, CheckedWording wording) {
        List<Word> all = sentence.words();
        for (int i = 0; i < all.size() - 1; i++) {
            Word start = all.get(i);
            if (words.beginnings().mayBe(passage.text(), start.start(), start.end())
                    && words.starts().contains(wording.lower(passage.text(start)))) {
                int next = i + 1;
                while (next < all.size() - 1
                        && next - i <= MOST_BETWEEN
                        && words.between().contains(wording.lower(passage.text(all.get(next))))) {
                    next++;
                }
                if (words.isParticiple(wording.lower(passage.text(all.get(next))))) {
                    return Optional.of(new Passive(passage, start, all.get(next)));
                }
            }
        }
        return Optional.empty();
    }

    private static void report(Passive passive, int found, int sentences, Diagnostics diagnostics) {
        diagnostics.report(
                Code.PASSIVE_VOICE,
                passive.passage()
                        .place(passive.start().start(), passive.participle().end()),
                "this looks like a passive sentence, one of " + found + " among " + sentences,
                "say who does it: \"the nurse tests your blood\" rather than \"your blood is tested\"");
    }
}
