package org.leafpress.check.wording;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.model.site.WordList;
import org.leafpress.prose.FoldedText;
import org.leafpress.prose.Sought;
import org.leafpress.prose.TextPattern;

/**
 * How numbers stand in text. Every pattern is bounded, so that none takes long on any text, and begins by asking for its
 * first sign, which most places do not have.
 *
 * @param odds a risk such as "1 in 7", its two numbers as groups
 * @param percent a percentage
 * @param misread a unit that is misread
 * @param instead what to write, by unit
 * @param trailingZero a dose such as "1.0" before its unit
 * @param leadingPoint a dose such as ".5" before its unit
 * @param joined a number with its unit right behind it; the number is the group
 * @param times units of time
 * @param strengths things of which a percentage tells the strength
 */
public record NumberWords(
        TextPattern odds,
        TextPattern percent,
        TextPattern misread,
        Map<String, String> instead,
        TextPattern trailingZero,
        TextPattern leadingPoint,
        TextPattern joined,
        Set<String> times,
        Set<String> strengths) {
    private static final String NUMBER = "\\d{1,9}(?:[.,]\\d{1,9})?";

    static NumberWords of(List<WordList> lists, Locale locale) {
        String point = Pattern.quote(DecimalFormatSymbols.getInstance(locale).getDecimalSeparatorString());
        Map<String, String> instead = new LinkedHashMap<>();
        lists.forEach(list -> list.units()
                .forEach(unit -> Vocabulary.spellings(unit)
                        .forEach(form -> instead.putIfAbsent(
                                FoldedText.of(form).value(), unit.instead().value()))));
        List<String> signs = lists.stream()
                .flatMap(list -> list.unitSigns().stream())
                .map(sign -> FoldedText.of(sign.value()).value())
                .toList();
        return new NumberWords(
                pattern(
                        Vocabulary.words(lists, WordList::odds, locale),
                        words -> "(?=\\d)(?<![\\w.,])(\\d[\\d,]{0,11}) (?:" + words + ") (\\d[\\d,]{0,11})(?![\\w%])"),
                pattern(
                        Vocabulary.words(lists, WordList::percent, locale),
                        words -> "(?=\\d)(?<![\\w.,])" + NUMBER + " ?(?:%|(?:" + words + ")(?!\\p{L}))"),
                misread(instead.keySet()),
                Map.copyOf(instead),
                pattern(
                        signs,
                        units -> "(?=\\d)(?<![\\d.,])\\d{1,9}" + point + "\\d{0,8}0(?= ?(?:" + units
                                + ")(?![\\p{L}\\d]))"),
                pattern(
                        signs,
                        units -> "(?=" + point + ")(?<![\\p{L}\\d.,])" + point + "\\d{1,9}(?= ?(?:" + units
                                + ")(?![\\p{L}\\d]))"),
                pattern(signs, units -> "(?=\\d)(?<![\\p{L}\\d.,])(" + NUMBER + ")(?:" + units + ")(?![\\p{L}\\d])"),
                Set.copyOf(Vocabulary.words(lists, WordList::times, locale)),
                Set.copyOf(Vocabulary.words(lists, WordList::strengths, locale)));
    }

    /** All that is looked for. */
    Stream<Sought> sought() {
        return Stream.of(odds, percent, misread, trailingZero, leadingPoint, joined);
    }

    /** One letter alone can be anything, unless it stands behind a number. */
    private static TextPattern misread(Collection<String> units) {
        List<String> longer = units.stream().filter(unit -> unit.length() > 1).toList();
        List<String> letters = units.stream().filter(unit -> unit.length() == 1).toList();
        return pattern(
                units,
                all -> "(?<!\\p{L})(?:" + (longer.isEmpty() ? "(?!)" : alternatives(longer))
                        + ")(?![\\p{L}\\d])|(?<=\\d|\\d )(?:" + (letters.isEmpty() ? "(?!)" : alternatives(letters))
                        + ")(?![\\p{L}\\d])");
    }

    private static TextPattern pattern(Collection<String> words, UnaryOperator<String> regex) {
        return words.isEmpty() ? TextPattern.never() : TextPattern.of(regex.apply(alternatives(words)));
    }

    /** The longest first, or a part of it would be taken for the whole. */
    static String alternatives(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
