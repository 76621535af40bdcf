package org.leafpress.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.leafpress.prose.FoldedText;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Prefilter;
import org.leafpress.prose.Sought;

/** Passages, and what of all that rules look for may be in each. */
public final class SearchedPassages {
    private final List<Passage> passages;
    private final Prefilter prefilter;
    private final long[] found;

    /** Looks at passages once for all that is looked for in them. */
    public SearchedPassages(List<Passage> passages, Prefilter prefilter) {
        this.passages = passages;
        this.prefilter = prefilter;
        this.found = new long[passages.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = prefilter.in(FoldedText.of(passages.get(i).text()).value());
        }
    }

    /** Searches those of the passages in which there may be something to find, in order. */
    <S extends Sought, M> List<M> find(S sought, Predicate<Passage> where, BiFunction<S, Passage, List<M>> search) {
        long bit = prefilter.bit(sought);
        List<M> matches = new ArrayList<>(0);
        for (int i = 0; i < found.length; i++) {
            if ((found[i] & bit) != 0 && where.test(passages.get(i))) {
                matches.addAll(search.apply(sought, passages.get(i)));
            }
        }
        return matches;
    }
}
