package org.leafpress.check.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.site.WordList;
import org.leafpress.prose.FoldedText;
import org.leafpress.prose.Sought;
import org.leafpress.prose.Terms;
import org.leafpress.prose.TextPattern;

/**
 * What is known of how the words of a language are best written. Every pattern is bounded.
 *
 * @param contractions finds short forms of "not", and gives what to write instead
 * @param shortForms signs and abbreviations such as "e.g."
 * @param written what to write for these, by each in small letters
 * @param spellings finds spellings of another country, and gives what to write instead
 * @param numberNames a number in words before what is counted; the number is the group
 * @param digits the number, by its name in small letters
 * @param ranges a range of numbers with a hyphen, its two numbers as groups; found where numbers in words are
 */
public record HouseWords(
        Terms contractions,
        TextPattern shortForms,
        Map<String, String> written,
        Terms spellings,
        TextPattern numberNames,
        Map<String, String> digits,
        TextPattern ranges) {
    private static final TextPattern RANGE = TextPattern.of(
            "(?=\\d)(?<![\\p{L}\\d.,/:+-])(?<![-/] )(\\d{1,3}(?:\\.\\d)?) ?- ?(\\d{1,3}(?:\\.\\d)?)(?![\\d/:]|[.,]\\d| ?-| \\p{Lu})");

    static HouseWords of(List<WordList> lists, LanguageTag language) {
        Map<String, String> written = folded(Vocabulary.instead(lists, WordList::shortForms), language);
        Map<String, String> digits = folded(Vocabulary.instead(lists, WordList::numberNames), language);
        List<String> counted = Stream.concat(
                        Vocabulary.words(lists, WordList::counted, language.locale()).stream(),
                        Vocabulary.words(lists, WordList::times, language.locale()).stream())
                .toList();
        return new HouseWords(
                new Terms(Vocabulary.instead(lists, WordList::contractions), language),
                written.isEmpty()
                        ? TextPattern.never()
                        : TextPattern.ofAnyCase("(?<![\\p{L}\\d.&])(?:" + NumberWords.alternatives(written.keySet())
                                + ")(?![\\p{L}\\d&])"),
                written,
                new Terms(Vocabulary.instead(lists, WordList::spellings), language),
                digits.isEmpty() || counted.isEmpty()
                        ? TextPattern.never()
                        : TextPattern.ofAnyCase("(?<![\\p{L}\\d'-])(" + NumberWords.alternatives(digits.keySet())
                                + ") (?:" + NumberWords.alternatives(counted) + ")(?![\\p{L}\\d-])"),
                digits,
                digits.isEmpty() || counted.isEmpty() ? TextPattern.never() : RANGE);
    }

    /** All that is looked for. */
    Stream<Sought> sought() {
        return Stream.of(contractions, shortForms, spellings, numberNames, ranges);
    }

    /** Of words that are alike but for capitals and typography the first counts, which is the site's own. */
    private static Map<String, String> folded(Map<String, String> words, LanguageTag language) {
        Map<String, String> folded = new LinkedHashMap<>();
        words.forEach((word, instead) -> folded.putIfAbsent(FoldedText.key(word, language.locale()), instead));
        return Map.copyOf(folded);
    }
}
