package org.leafpress.check.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.PlainWord;
import org.leafpress.model.site.Term;
import org.leafpress.model.site.WordList;
import org.leafpress.prose.FoldedText;
import org.leafpress.prose.Prefilter;
import org.leafpress.prose.Sought;
import org.leafpress.prose.Terms;

/**
 * What is known of the words of one language: the list that is built in, that of the site, and its glossary. Where
 * nothing is known, rules find nothing. All words are in small letters but those of acronyms, in plain typography
 * ({@link FoldedText}).
 *
 * @param locale its rules for small letters
 * @param glossary finds its terms, as ids
 * @param hardTerms ids of the terms that are hard words rather than everyday ones
 * @param defined words of the glossary
 * @param plainer finds hard words, and gives what to write instead; nothing for those that are familiar
 * @param services finds those that care advice can send people to, and gives their names
 * @param familiar words that need no explanation
 * @param acronyms that need no explanation
 * @param doNot how advice against something begins
 * @param doubleNegatives finds two of these side by side
 * @param vagueLinks link texts that say nothing
 * @param joiners how a list item begins that leans on another
 * @param shouted words that people put into capitals for emphasis
 * @param explanations how words in brackets begin that explain
 * @param medicalEndings endings of words that only clinicians know
 */
public record Vocabulary(
        Locale locale,
        Terms glossary,
        Set<String> hardTerms,
        Set<String> defined,
        Terms plainer,
        Terms services,
        Set<String> familiar,
        Set<String> acronyms,
        List<String> doNot,
        Terms doubleNegatives,
        Set<String> vagueLinks,
        Set<String> joiners,
        Set<String> shouted,
        List<String> explanations,
        List<String> medicalEndings,
        PassiveWords passive,
        NumberWords numbers,
        CareWords care,
        HouseWords house) {

    /**
     * Gathers what is known.
     *
     * @param lists that of the site before that which is built in
     */
    public static Vocabulary of(LanguageTag language, List<WordList> lists, Optional<Glossary> glossary) {
        Locale locale = language.locale();
        List<Term> terms = glossary.map(Glossary::terms).orElse(List.of());
        return new Vocabulary(
                locale,
                glossary.map(found -> new Terms(found, language)).orElseGet(() -> new Terms(Map.of(), language)),
                terms.stream()
                        .filter(term -> !term.countsInReadingAge().orElse(false))
                        .map(term -> term.id().value())
                        .collect(Collectors.toUnmodifiableSet()),
                terms.stream()
                        .flatMap(Vocabulary::forms)
                        .map(form -> FoldedText.key(form, locale))
                        .collect(Collectors.toUnmodifiableSet()),
                new Terms(plainer(lists), language),
                new Terms(instead(lists, WordList::services), language),
                Set.copyOf(words(lists, WordList::familiar, locale)),
                lists.stream()
                        .flatMap(list -> list.acronyms().stream())
                        .map(Text::value)
                        .collect(Collectors.toUnmodifiableSet()),
                words(lists, WordList::doNot, locale),
                twice(words(lists, WordList::doNot, locale), language),
                Set.copyOf(words(lists, WordList::vagueLinks, locale)),
                Set.copyOf(words(lists, WordList::joiners, locale)),
                Set.copyOf(words(lists, WordList::shouted, locale)),
                words(lists, WordList::explanations, locale),
                words(lists, WordList::medicalEndings, locale),
                PassiveWords.of(lists, locale),
                NumberWords.of(lists, locale),
                CareWords.of(lists, language),
                HouseWords.of(lists, language));
    }

    private static Terms twice(List<String> words, LanguageTag language) {
        return new Terms(
                words.stream()
                        .flatMap(first -> words.stream().map(second -> first + " " + second))
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), Function.identity())),
                language);
    }

    /** All that rules look for in passages. */
    public Prefilter prefilter() {
        Stream<Sought> own = Stream.of(glossary, plainer, services, doubleNegatives);
        return new Prefilter(Stream.of(own, numbers.sought(), care.sought(), house.sought())
                .flatMap(Function.identity())
                .toList());
    }

    /** Words of all lists, each once, in small letters and plain typography. */
    static List<String> words(List<WordList> lists, Function<WordList, List<Text>> words, Locale locale) {
        return lists.stream()
                .flatMap(list -> words.apply(list).stream())
                .map(text -> FoldedText.key(text.value(), locale))
                .distinct()
                .toList();
    }

    /** Every way to write words, the first one foremost. */
    static Stream<String> spellings(PlainWord word) {
        return Stream.concat(Stream.of(word.word()), word.forms().stream()).map(Text::value);
    }

    private static Stream<String> forms(Term term) {
        return Stream.concat(Stream.of(term.term()), term.forms().stream()).map(Text::value);
    }

    /** What is familiar comes first, so that a site can take a word off the list that is built in. */
    private static Map<String, String> plainer(List<WordList> lists) {
        Map<String, String> forms = new LinkedHashMap<>();
        lists.forEach(list -> list.familiar().forEach(word -> forms.putIfAbsent(word.value(), "")));
        lists.forEach(list -> list.plain()
                .forEach(word -> spellings(word)
                        .forEach(form -> forms.putIfAbsent(form, word.instead().value()))));
        return forms;
    }

    /** What to write instead, by every form. */
    static Map<String, String> instead(List<WordList> lists, Function<WordList, List<PlainWord>> words) {
        Map<String, String> forms = new LinkedHashMap<>();
        lists.forEach(list -> words.apply(list)
                .forEach(word -> spellings(word)
                        .forEach(form -> forms.putIfAbsent(form, word.instead().value()))));
        return forms;
    }
}
