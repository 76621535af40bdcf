package org.leafpress.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.text.PassageKind;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Sentence;
import org.leafpress.prose.Wording;

/**
 * What counts as one sentence when a leaflet is scored.
 *
 * <p>Only running text counts: paragraphs, items of lists, and care cards. Headings, names, cells of tables, captions
 * and words instead of pictures do not (Flesch, How to write plain English, 1979: test the running text only).
 *
 * <p>Words that lead in to a list with a colon are read with each of its items: each item with them is one sentence
 * (National Cancer Institute, Making health communication programs work, on SMOG). An item that is a sentence of its own,
 * with its full stop, stands alone; so does each item of a list without words that lead in.
 *
 * @param leadIn the words that lead in to the item
 * @param passage that holds the sentence
 * @param sentence itself
 */
record ReadingUnit(Optional<LeadIn> leadIn, Passage passage, Sentence sentence) {

    /** The last sentence before a list. */
    record LeadIn(Passage passage, Sentence sentence) {}

    /** The sentences of a leaflet, in reading order. */
    static List<ReadingUnit> of(Wording wording) {
        List<ReadingUnit> units = new ArrayList<>();
        List<Passage> passages = wording.passages();
        Optional<LeadIn> leadIn = Optional.empty();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!isListed(passage) || passage.number().getAsInt() == 1) {
                leadIn = leadIn(passages, i - 1);
            }
            if (isRunningText(passage)) {
                add(passage, isListed(passage) ? leadIn : Optional.empty(), completes(passages, i), units);
            }
        }
        return units;
    }

    private static void add(Passage passage, Optional<LeadIn> leadIn, boolean completed, List<ReadingUnit> units) {
        List<Sentence> sentences = passage.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean last = i == sentences.size() - 1;
            if (!(last && completed)) {
                boolean fragment = i == 0 && !endsInStop(passage, sentence);
                units.add(new ReadingUnit(fragment ? leadIn : Optional.empty(), passage, sentence));
            }
        }
    }

    /** True when the last words of a passage are read with the items that follow, and so not by themselves. */
    private static boolean completes(List<Passage> passages, int index) {
        return index + 1 < passages.size()
                && isFirstItem(passages.get(index + 1))
                && leadIn(passages, index).isPresent()
                && !endsInStop(
                        passages.get(index + 1),
                        passages.get(index + 1).sentences().get(0));
    }

    private static Optional<LeadIn> leadIn(List<Passage> passages, int index) {
        if (index < 0 || index + 1 >= passages.size()) {
            return Optional.empty();
        }
        Passage passage = passages.get(index);
        Sentence last = passage.sentences().get(passage.sentences().size() - 1);
        boolean leads = isRunningText(passage)
                && isFirstItem(passages.get(index + 1))
                && passage.region().equals(passages.get(index + 1).region())
                && endsIn(passage, last, ":\uff1a");
        return leads ? Optional.of(new LeadIn(passage, last)) : Optional.empty();
    }

    private static boolean isRunningText(Passage passage) {
        return passage.kind() == PassageKind.PARAGRAPH
                || passage.kind() == PassageKind.CARE_ACTION
                || passage.kind() == PassageKind.ITEM
                || passage.kind() == PassageKind.CARE_SIGN;
    }

    private static boolean isListed(Passage passage) {
        return passage.number().isPresent();
    }

    private static boolean isFirstItem(Passage passage) {
        return passage.number().isPresent() && passage.number().getAsInt() == 1;
    }

    private static boolean endsInStop(Passage passage, Sentence sentence) {
        return endsIn(passage, sentence, ".?!");
    }

    private static boolean endsIn(Passage passage, Sentence sentence, String signs) {
        return signs.indexOf(passage.text().charAt(sentence.end() - 1)) >= 0;
    }

    /** The sentence as a reader meets it. */
    String text() {
        String own = passage.text(sentence);
        return leadIn.map(lead -> lead.passage().text(lead.sentence()) + " " + own)
                .orElse(own);
    }
}
