package org.leafpress.check.wording;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.site.WordList;
import org.leafpress.prose.Sought;
import org.leafpress.prose.Terms;

/**
 * What is known of the words in which a language gives advice. Where nothing is known, nothing is found.
 *
 * @param prohibitions how advice against something begins, such as "avoid", those of do-not lists among them
 * @param encouragements how advice begins that only sounds like one against something, such as "do not forget"
 * @param avoidHeadings what stands over a list of things to avoid
 * @param emergencyCalls finds calls for emergency help
 * @param conditions words before such a call that make none of it, such as "after you"
 * @param atOnce finds words for at once
 * @param atLeisure finds words for whenever it suits
 * @param goOnWithSteps finds what sends readers to steps or first aid
 * @param selfHarm finds thoughts of suicide and self-harm
 * @param statementStarts first words of sentences that ask for nothing
 * @param filler words that say nothing of a sign
 * @param nameStarts what stands before a name that has just been explained, such as "called"
 */
public record CareWords(
        List<String> prohibitions,
        List<String> encouragements,
        Set<String> avoidHeadings,
        Terms emergencyCalls,
        List<String> conditions,
        Terms atOnce,
        Terms atLeisure,
        Terms goOnWithSteps,
        Terms selfHarm,
        Set<String> statementStarts,
        Set<String> filler,
        List<String> nameStarts) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");
    /** Of which words that differ in their endings only are alike, in UTF-16 units. */
    private static final int STEM = 4;

    static CareWords of(List<WordList> lists, LanguageTag language) {
        Locale locale = language.locale();
        return new CareWords(
                Stream.concat(
                                Vocabulary.words(lists, WordList::doNot, locale).stream(),
                                Vocabulary.words(lists, WordList::prohibitions, locale).stream())
                        .toList(),
                Vocabulary.words(lists, WordList::encouragements, locale),
                Set.copyOf(Vocabulary.words(lists, WordList::avoidHeadings, locale)),
                terms(lists, WordList::emergencyCalls, language),
                Vocabulary.words(lists, WordList::conditions, locale),
                terms(lists, WordList::atOnce, language),
                terms(lists, WordList::atLeisure, language),
                terms(lists, WordList::goOnWithSteps, language),
                terms(lists, WordList::selfHarm, language),
                Set.copyOf(Vocabulary.words(lists, WordList::statementStarts, locale)),
                Set.copyOf(Vocabulary.words(lists, WordList::filler, locale)),
                Vocabulary.words(lists, WordList::nameStarts, locale));
    }

    private static Terms terms(List<WordList> lists, Function<WordList, List<Text>> words, LanguageTag language) {
        return new Terms(
                Vocabulary.words(lists, words, language.locale()).stream()
                        .collect(Collectors.toMap(Function.identity(), Function.identity())),
                language);
    }

    /** All that is looked for. */
    Stream<Sought> sought() {
        return Stream.of(emergencyCalls, atOnce, atLeisure, goOnWithSteps, selfHarm);
    }

    /** True for advice against something, in small letters. */
    public boolean isProhibition(String lower) {
        return begins(lower, prohibitions) && !begins(lower, encouragements);
    }

    /** True for a text in small letters that begins with one of some words. */
    static boolean begins(String lower, Collection<String> words) {
        return words.stream()
                .anyMatch(word -> lower.startsWith(word)
                        && (lower.length() == word.length() || !Character.isLetter(lower.charAt(word.length()))));
    }

    /** What a text in small letters is about: its words without their endings and without those that say nothing. */
    public Set<String> matter(String lower) {
        Set<String> matter = new HashSet<>();
        for (String word : NO_WORD.split(lower, -1)) {
            if (!word.isEmpty() && !filler.contains(word)) {
                matter.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return matter;
    }
}
