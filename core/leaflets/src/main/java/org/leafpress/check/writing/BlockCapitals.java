package org.leafpress.check.writing;

import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.Vocabulary;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.text.PassageKind;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Word;

/**
 * Words are not set in capitals for emphasis: their shapes are harder to make out, and some screen readers spell them
 * (NHS digital service manual, formatting; RNIB clear print). A word is taken for emphasis if it is one of those that
 * people shout, or too long for an acronym; one of those that the glossary or the site's list has is not.
 */
final class BlockCapitals implements Rule<CheckedWording> {
    private static final int LONGEST_ACRONYM = 5;

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        wording.capitals().stream()
                .filter(passage -> passage.kind() != PassageKind.LABEL)
                .forEach(passage -> passage.sentences().stream()
                        .flatMap(sentence -> sentence.words().stream())
                        .filter(word -> beginsInCapitals(passage, word)
                                && isShouted(passage.text(word), wording)
                                && passage.isWritten(word))
                        .forEach(word -> diagnostics.report(
                                Code.BLOCK_CAPITALS,
                                passage.place(word),
                                "\"" + passage.text(word) + "\" is set in capitals",
                                "write it in small letters; where it matters, put ** around all the words that belong together, such as"
                                        + " **do not**")));
    }

    /** True for two capitals side by side anywhere; most passages have none, which spares looking at their words. */
    static boolean areIn(Passage passage) {
        boolean before = false;
        for (char unit : passage.text().toCharArray()) {
            boolean capital = unit < 128 ? unit >= 'A' && unit <= 'Z' : Character.isUpperCase(unit);
            if (capital && before) {
                return true;
            }
            before = capital;
        }
        return false;
    }

    /** True for two capitals at the start: quick to tell, and for most words all that need be known. */
    static boolean beginsInCapitals(Passage passage, Word word) {
        String text = passage.text();
        return word.end() - word.start() > 1
                && Character.isUpperCase(text.charAt(word.start()))
                && Character.isUpperCase(text.charAt(word.start() + 1));
    }

    /** True for a word in capitals that is no acronym. */
    static boolean isShouted(String word, CheckedWording wording) {
        if (!isCapitals(word)) {
            return false;
        }
        Vocabulary vocabulary = wording.vocabulary();
        String lower = wording.lower(word);
        return vocabulary.shouted().contains(lower)
                || (word.length() > LONGEST_ACRONYM
                        && !vocabulary.acronyms().contains(word)
                        && !vocabulary.defined().contains(lower));
    }

    /** True for two capitals or more, and nothing but capitals. */
    static boolean isCapitals(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(unit -> Character.isUpperCase(unit) || unit == '\'' || unit == '\u2019');
    }
}
