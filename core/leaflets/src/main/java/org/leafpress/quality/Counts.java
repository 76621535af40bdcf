package org.leafpress.quality;

/**
 * What readability formulas count in a text.
 *
 * @param sentences in it
 * @param words in it
 * @param syllables of all words; 0 where the language has no rules for them
 * @param polysyllables words of three syllables or more
 * @param letters of all words, digits included
 * @param longWords words of more than six letters
 */
public record Counts(int sentences, int words, int syllables, int polysyllables, int letters, int longWords) {
    /** Of a text without any words. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /** Of both texts together. */
    public Counts plus(Counts other) {
        return new Counts(
                sentences + other.sentences,
                words + other.words,
                syllables + other.syllables,
                polysyllables + other.polysyllables,
                letters + other.letters,
                longWords + other.longWords);
    }

    /** Words in a sentence, on average. */
    double wordsPerSentence() {
        return (double) words / sentences;
    }

    /** Syllables in a word, on average. */
    double syllablesPerWord() {
        return (double) syllables / words;
    }
}
