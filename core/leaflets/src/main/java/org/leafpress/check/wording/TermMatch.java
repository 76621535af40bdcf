package org.leafpress.check.wording;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.diagnostic.Place;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Terms;
import org.leafpress.prose.Word;

/**
 * Where a word of a list stands in a passage.
 *
 * @param start index of its first UTF-16 unit in the passage
 * @param end index after its last
 * @param id what the list knows it by
 */
public record TermMatch(Passage passage, int start, int end, String id) {
    /** All matches, in order. */
    static List<TermMatch> of(Terms terms, Passage passage) {
        List<TermMatch> matches = new ArrayList<>(0);
        for (Terms.Match match : terms.find(passage.text())) {
            matches.add(new TermMatch(passage, match.start(), match.end(), match.id()));
        }
        return matches;
    }

    /** The words as their author wrote them. */
    public String written() {
        return passage.text().substring(start, end);
    }

    /** True when its author wrote it, and it is not the value of a placeholder. */
    public boolean isWritten() {
        return passage.isWritten(new Word(start, end));
    }

    /** Where they stand. */
    public Place place() {
        return passage.place(start, end);
    }
}
