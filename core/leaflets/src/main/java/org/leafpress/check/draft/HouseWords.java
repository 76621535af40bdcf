package org.leafpress.check.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.site.WordList;
import org.leafpress.prose.FoldedText;
import org.leafpress.prose.Terms;

/**
 * What is known of how the words of a language are best written. Every pattern is bounded.
 *
 * @param contractions finds short forms of "not", as what to write
 * @param shortForms signs and abbreviations such as "e.g."
 * @param written what to write for these, by each in small letters
 * @param spellings finds spellings of another country, as what to write
 * @param numberNames a number in words before what is counted; the number is the group
 * @param digits the number, by its name in small letters
 */
public record HouseWords(
        Terms contractions,
        Optional<Pattern> shortForms,
        Map<String, String> written,
        Terms spellings,
        Optional<Pattern> numberNames,
        Map<String, String> digits) {
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
                        ? Optional.empty()
                        : Optional.of(pattern("(?<![\\p{L}\\d.&])(?:" + NumberWords.alternatives(written.keySet())
                                + ")(?![\\p{L}\\d&])")),
                written,
                new Terms(Vocabulary.instead(lists, WordList::spellings), language),
                digits.isEmpty() || counted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(pattern("(?<![\\p{L}\\d'-])(" + NumberWords.alternatives(digits.keySet())
                                + ") (?:" + NumberWords.alternatives(counted) + ")(?![\\p{L}\\d-])")),
                digits);
    }

    private static Map<String, String> folded(Map<String, String> words, LanguageTag language) {
        return words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        word -> FoldedText.key(word.getKey(), language.locale()), Map.Entry::getValue));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
