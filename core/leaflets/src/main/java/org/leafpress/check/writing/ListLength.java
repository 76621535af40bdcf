package org.leafpress.check.writing;

import java.util.List;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.StyleLimit;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.text.PassageKind;
import org.leafpress.prose.Passage;

/**
 * A list has up to 7 items (CDC Clear Communication Index, item 6), or up to twice as many where each is a few words that
 * one glance takes in. The signs of a care card are left alone: none may go, and parting them hides some.
 */
final class ListLength implements Rule<CheckedWording> {
    /** Words of an item that one glance takes in. */
    private static final int FEW = 5;

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        int most = wording.limit(StyleLimit.LIST);
        List<Passage> passages = wording.running();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (wording.isSource()
                    && passage.number().orElse(0) == most + 1
                    && passage.kind() != PassageKind.CARE_SIGN
                    && !isGlance(passages, i, most)) {
                diagnostics.report(
                        Code.LONG_LIST,
                        passage.place(passage.sentences().get(0)),
                        "the list has more than " + most + " items",
                        "make groups of those that belong together, each with a heading of its own");
            }
        }
    }

    /** True for a list of short items that is not much longer. */
    private static boolean isGlance(List<Passage> passages, int index, int most) {
        int words = 0;
        int items = 0;
        int at = Math.max(0, index - most);
        while (at < passages.size() && passages.get(at).number().orElse(0) == items + 1) {
            words += passages.get(at).sentences().stream()
                    .mapToInt(sentence -> sentence.words().size())
                    .sum();
            items++;
            at++;
        }
        return items > most && items <= 2 * most && words <= FEW * items;
    }
}
