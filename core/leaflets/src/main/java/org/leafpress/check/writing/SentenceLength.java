package org.leafpress.check.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.StyleLimit;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Sentence;

/**
 * A sentence has up to 20 words (NHS digital service manual, how we write). The values of placeholders, such as opening
 * hours, are not counted: the author cannot shorten them. A text has one finding, at its longest sentence, which names
 * the next ones: authors rewrite the worst and look again.
 */
final class SentenceLength implements Rule<CheckedWording> {
    private static final int NAMED = 4;

    private record LongSentence(int words, Place place) {}

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        int most = wording.limit(StyleLimit.SENTENCE);
        List<LongSentence> found = new ArrayList<>();
        for (Passage passage : wording.running()) {
            for (Sentence sentence : passage.sentences()) {
                int words = sentence.words().size() > most ? written(passage, sentence) : 0;
                if (words > most) {
                    found.add(new LongSentence(words, passage.place(sentence)));
                }
            }
        }
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(LongSentence::words).reversed());
            report(found, most, diagnostics);
        }
    }

    private static void report(List<LongSentence> found, int most, Diagnostics diagnostics) {
        LongSentence longest = found.get(0);
        Set<String> next = new LinkedHashSet<>();
        found.stream()
                .skip(1)
                .limit(NAMED)
                .forEach(sentence -> sentence.place()
                        .span()
                        .ifPresent(span -> next.add(sentence.place().file() + ":" + span.line())));
        diagnostics.report(
                Code.LONG_SENTENCE,
                longest.place(),
                "this sentence has " + longest.words() + " words, more than " + most
                        + (found.size() > 1 ? "; it is the longest of " + found.size() + " such sentences" : ""),
                "make two of it, or leave out what the reader can do without"
                        + (next.isEmpty() ? "" : "; then go on with " + String.join(", ", next)));
    }

    private static int written(Passage passage, Sentence sentence) {
        return Math.toIntExact(
                sentence.words().stream().filter(passage::isWritten).count());
    }
}
