package org.leafpress.quality;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
final class WordCounter {
    private static final int POLYSYLLABLE = 3;
    private static final int LONGEST_SHORT_WORD = 6;

    /** A site has some thousand different words; what a stranger puts in does not fill the memory. */
    private static final int MOST_KNOWN = 50_000;

    private static final int LONGEST_KNOWN = 40;

    private final Optional<Syllables> syllables;
    private final Optional<Terms> leftOut;
    private final Map<String, Counts> known = new ConcurrentHashMap<>();

    /**
     * Counts by the rules of a language.
     *
     * @param leftOut terms of the glossary that are counted only in {@link Both#all()}
     */
    WordCounter(Optional<Syllables> syllables, Optional<Terms> leftOut) {
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

    /** Counts each sentence with the words that lead in to it. */
    List<Both> count(List<ReadingUnit> units) {
        // Words that lead in to a list are counted with each of its items.
        IdentityHashMap<Sentence, Both> known = new IdentityHashMap<>();
        IdentityHashMap<Passage, List<Terms.Match>> terms = new IdentityHashMap<>();
        List<Both> counts = new ArrayList<>(units.size());
        for (ReadingUnit unit : units) {
            Both own = known.computeIfAbsent(unit.sentence(), sentence -> words(unit.passage(), sentence, terms));
            Both words = unit.leadIn()
                    .map(lead -> known.computeIfAbsent(
                                    lead.sentence(), sentence -> words(lead.passage(), sentence, terms))
                            .plus(own))
                    .orElse(own);
            counts.add(new Both(asSentence(words.all()), asSentence(words.withoutTerms())));
        }
        return counts;
    }

    private static Counts asSentence(Counts words) {
        // A sentence of nothing but terms or placeholders is no sentence without them.
        return words.words() == 0 ? Counts.NONE : words.plus(new Counts(1, 0, 0, 0, 0, 0));
    }

    private Both words(Passage passage, Sentence sentence, IdentityHashMap<Passage, List<Terms.Match>> terms) {
        List<Terms.Match> found = leftOut.map(each -> terms.computeIfAbsent(passage, text -> each.find(text.text())))
                .orElse(List.of());
        Sum all = new Sum();
        Sum withoutTerms = new Sum();
        boolean filled = passage.isFilled();
        for (Word word : sentence.words()) {
            if (!filled || passage.isWritten(word)) {
                Counts one = counts(passage.text(word));
                all.add(one);
                if (!isWithin(found, word)) {
                    withoutTerms.add(one);
                }
            }
        }
        return new Both(all.counts(), withoutTerms.counts());
    }

    /** Adds up many counts. */
    private static final class Sum {
        private int words;
        private int syllables;
        private int polysyllables;
        private int letters;
        private int longWords;

        void add(Counts word) {
            words += word.words();
            syllables += word.syllables();
            polysyllables += word.polysyllables();
            letters += word.letters();
            longWords += word.longWords();
        }

        Counts counts() {
            return new Counts(0, words, syllables, polysyllables, letters, longWords);
        }
    }

    /** True when a word belongs to a term; terms are in order. */
    private static boolean isWithin(List<Terms.Match> terms, Word word) {
        // The first term that ends after the start of the word.
        int low = 0;
        int high = terms.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms.get(middle).end() <= word.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < terms.size() && terms.get(low).start() < word.end();
    }

    private Counts counts(String word) {
        Counts before = known.get(word);
        if (before != null) {
            return before;
        }
        Counts counts = count(word);
        if (known.size() < MOST_KNOWN && word.length() <= LONGEST_KNOWN) {
            known.put(word, counts);
        }
        return counts;
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
