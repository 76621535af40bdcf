package org.leafpress.quality;

import java.util.List;
import java.util.Optional;
import org.leafpress.prose.Extent;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Sentence;
import org.leafpress.prose.Terms;
import org.leafpress.prose.Word;

/**
 * Counts words.
 *
 * <p>A figure or an abbreviation is one word of one syllable (Flesch, How to write plain English, 1979). For SMOG a
 * figure counts as it is read aloud and an abbreviation as what it stands for (McLaughlin 1969), which nearly always has
 * a long word. The values of placeholders, such as phone numbers, are left out: nobody reads them as prose.
 */
final class Tally {
    private static final int POLYSYLLABLE = 3;
    private static final int LONGEST_SHORT_WORD = 6;

    private final Optional<Syllables> syllables;
    private final Optional<Terms> leftOut;

    /**
     * Counts by the rules of a language.
     *
     * @param leftOut terms of the glossary that are counted only in {@link Both#all()}
     */
    Tally(Optional<Syllables> syllables, Optional<Terms> leftOut) {
        this.syllables = syllables;
        this.leftOut = leftOut;
    }

    /**
     * Two counts of one text.
     *
     * @param all all words
     * @param withoutTerms all but terms that are left out
     */
    record Both(Counts all, Counts withoutTerms) {
        static final Both NONE = new Both(Counts.NONE, Counts.NONE);

        Both plus(Both other) {
            return new Both(all.plus(other.all), withoutTerms.plus(other.withoutTerms));
        }
    }

    /** Counts a sentence with the words that lead in to it. */
    Both count(ReadingUnit unit) {
        Both own = words(unit.passage(), unit.sentence());
        Both words = unit.leadIn()
                .map(lead -> words(lead.passage(), lead.sentence()).plus(own))
                .orElse(own);
        return new Both(asSentence(words.all()), asSentence(words.withoutTerms()));
    }

    private static Counts asSentence(Counts words) {
        // A sentence of nothing but terms or figures is no sentence without them.
        return words.words() == 0 ? Counts.NONE : words.plus(new Counts(1, 0, 0, 0, 0, 0));
    }

    private Both words(Passage passage, Sentence sentence) {
        List<Terms.Match> terms =
                leftOut.map(found -> found.find(passage.text())).orElse(List.of());
        Both sum = Both.NONE;
        for (Word word : sentence.words()) {
            if (passage.isWritten(word)) {
                Counts one = count(passage.text(word));
                boolean term = terms.stream().anyMatch(match -> holds(match, word));
                sum = sum.plus(new Both(one, term ? Counts.NONE : one));
            }
        }
        return sum;
    }

    private static boolean holds(Terms.Match match, Extent word) {
        return match.start() < word.end() && match.end() > word.start();
    }

    private Counts count(String word) {
        int letters = (int) word.codePoints().filter(Character::isLetterOrDigit).count();
        int longWord = letters > LONGEST_SHORT_WORD ? 1 : 0;
        if (syllables.isEmpty()) {
            return new Counts(0, 1, 0, 0, letters, longWord);
        }
        if (word.codePoints().anyMatch(Character::isDigit)) {
            boolean polysyllable = ReadAloud.syllables(word) >= POLYSYLLABLE;
            return new Counts(0, 1, 1, polysyllable ? 1 : 0, letters, longWord);
        }
        if (isAbbreviation(word)) {
            return new Counts(0, 1, 1, 1, letters, longWord);
        }
        int count = syllables.get().of(word);
        return new Counts(0, 1, count, count >= POLYSYLLABLE ? 1 : 0, letters, longWord);
    }

    /** Two capitals or more, and no small letter but a plural s. */
    private static boolean isAbbreviation(String word) {
        String singular = word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return singular.codePointCount(0, singular.length()) > 1
                && singular.codePoints().allMatch(Character::isUpperCase);
    }
}
