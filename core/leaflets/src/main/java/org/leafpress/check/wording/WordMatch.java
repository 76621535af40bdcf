package org.leafpress.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.leafpress.diagnostic.Place;
import org.leafpress.prose.FoldedText;
import org.leafpress.prose.Passage;
import org.leafpress.prose.TextPattern;

/**
 * Where a pattern matches a passage, whatever its typography: a no-break space is a space to it.
 *
 * @param start index of its first UTF-16 unit in the passage
 * @param end index after its last
 * @param groups as they are compared
 */
public record WordMatch(Passage passage, int start, int end, MatchResult groups) {

    /** All matches, in order. */
    static List<WordMatch> of(TextPattern pattern, Passage passage) {
        FoldedText text = FoldedText.of(passage.text());
        List<WordMatch> matches = new ArrayList<>(0);
        Matcher matcher = pattern.matcher(text.value());
        while (matcher.find()) {
            matches.add(new WordMatch(
                    passage, text.start(matcher.start()), text.end(matcher.end()), matcher.toMatchResult()));
        }
        return matches;
    }

    /** The words as their author wrote them. */
    public String written() {
        return passage.text().substring(start, end);
    }

    /** True when its author wrote all of it, and none of it is the value of a placeholder. */
    public boolean isWritten() {
        return passage.isWritten(start, end);
    }

    /** Where they stand. */
    public Place place() {
        return passage.place(start, end);
    }
}
