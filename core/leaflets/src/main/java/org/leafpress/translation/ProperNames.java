package org.leafpress.translation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.text.Inline;

/**
 * The proper names of a leaflet: words that it writes with a capital within sentences and nowhere without. They, numbers,
 * units and addresses stay as they are when a text is translated. In the advice on when to seek help nothing but numbers
 * counts: no guess may leave it untranslated.
 */
final class ProperNames {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}’'-]*");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+|(https?://|www\\.)\\S+");
    private static final Pattern MEASURE =
            Pattern.compile("[0-9]\\s?(%|°C|mmHg|mmol/l|mg|kg|g|ml|l|cm|mm|km|m|kcal|kJ)(?!\\p{L})");
    private static final Pattern SENTENCE_START = Pattern.compile("(^|[.!?:…])[^\\p{L}\\p{N}]*$");
    private static final Set<String> CAPITALS_FOR_ALL_NOUNS = Set.of("de", "lb");

    private final Set<String> names;

    private ProperNames(Set<String> names) {
        this.names = names;
    }

    static ProperNames of(Exchange exchange) {
        Set<String> capitals = new HashSet<>();
        Set<String> small = new HashSet<>();
        if (!CAPITALS_FOR_ALL_NOUNS.contains(exchange.sourceLanguage().locale().getLanguage())) {
            for (ExchangeText text : exchange.texts()) {
                String sentence = words(text.source());
                List<MatchResult> found = WORD.matcher(sentence).results().toList();
                found.stream()
                        .map(MatchResult::group)
                        .filter(word -> !isCapital(word))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .forEach(small::add);
                if (found.stream().filter(word -> !isCapital(word.group())).count() * 2 > found.size()) {
                    found.stream()
                            .filter(word -> isCapital(word.group()))
                            .filter(word -> !SENTENCE_START
                                    .matcher(sentence.substring(0, word.start()))
                                    .find())
                            .forEach(word -> capitals.add(word.group().toLowerCase(Locale.ROOT)));
                }
            }
        }
        capitals.removeAll(small);
        return new ProperNames(capitals);
    }

    /** True for a text of nothing but names, numbers, placeholders and addresses. */
    boolean isSameInAllLanguages(ExchangeText text) {
        String words = words(text.source());
        if (CareLevel.find(text.unit().part().id()).isPresent()) {
            return words.codePoints().noneMatch(Character::isLetter);
        }
        String rest = MEASURE.matcher(ADDRESS.matcher(words).replaceAll(" ")).replaceAll(" ");
        Predicate<MatchResult> isName =
                word -> isCapital(word.group()) && names.contains(word.group().toLowerCase(Locale.ROOT));
        return WORD.matcher(rest).results().allMatch(isName);
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** The words of a text, without those that the site puts in. */
    static String words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        Inline.words(
                content, run -> words.append(run.text()), lineBreak -> words.append(' '), fill -> words.append(' '));
        return words.toString();
    }
}
