package org.leafpress.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.model.LanguageTag;

/**
 * The words around numbers in one language, with those of English: they tell a number to call from one that counts. Each
 * pattern looks at no more than a short stretch beside a number, in folded typography.
 *
 * @param stems beginnings of all words for calling and of services, in small letters, by their first letter
 * @param near finds a word for calling within three words before a number, or a service that has a short one
 * @param before finds one farther before it
 * @param after finds one behind it
 * @param counts finds what a number counts, behind it
 * @param names finds what a number is if it is not to be called, such as an ISBN, before it
 */
record CallWords(
        Map<Character, List<String>> stems,
        Pattern near,
        Pattern before,
        Pattern after,
        Pattern counts,
        Pattern names) {
    private static final String SOURCE = "call-words.txt";
    private static final String BASE = "en";
    private static final Map<String, List<String>> WORDS = read();
    private static final ConcurrentMap<String, CallWords> MADE = new ConcurrentHashMap<>();

    private static final String LETTER = "[\\p{L}\\p{M}]";
    private static final String WORD = "[\\p{L}\\p{M}'-]++";
    /** Scripts without spaces or with joined prefixes have no beginnings of words that could be told. */
    private static final String START = "(?<![" + NumberForms.LETTERS + "])";

    private static final String NUMBER_SIGN =
            "(?:(?:number|numbers|no|nos|nr|n\u00b0|n\u00ba|\u2116|\u0631\u0642\u0645)" + "|in [\\p{L} ]{1,30})";

    /** The words of a language. */
    static CallWords of(LanguageTag language) {
        return MADE.computeIfAbsent(language.locale().getLanguage(), CallWords::make);
    }

    /** False if no word for calling can be in a text; far quicker than the patterns. */
    boolean mayBeIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            // Within a word of small Latin letters none begins.
            boolean within = i > 0 && lower.charAt(i - 1) >= 'a' && lower.charAt(i - 1) <= 'z';
            if (!within) {
                for (String stem : stems.getOrDefault(lower.charAt(i), List.of())) {
                    if (lower.startsWith(stem, i)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static CallWords make(String language) {
        String before = START + alternatives(language, "before");
        return new CallWords(
                Stream.of("before", "after", "services")
                        .flatMap(kind -> words(language, kind).stream())
                        .map(word -> word.replace("*", "").toLowerCase(Locale.ROOT))
                        .collect(Collectors.groupingBy(word -> word.charAt(0))),
                pattern(before + "[.:]?(?:[ (:*]*" + WORD + "){0,3}[ (:*]*$|" + START
                        + alternatives(language, "services") + "[ (:]{1,2}$"),
                pattern(before + "[.:]?[^.!?\u0964\u06d4\u061f\u30020-9]{0,50}$"),
                pattern("^'?" + LETTER + "{0,6}(?: " + WORD + "){0,2}? ?" + alternatives(language, "after")),
                pattern("^(?: ?[%\u00b0\u2030\u00a3$\u20ac]| ?-? ?" + alternatives(language, "counts") + ")"),
                pattern(START + alternatives(language, "names") + "[ .:#(]*(?:" + NUMBER_SIGN + "[ .:#(]*)?$"));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> words(String language, String kind) {
        List<String> words = new ArrayList<>(WORDS.getOrDefault(BASE + ' ' + kind, List.of()));
        if (!language.equals(BASE)) {
            words.addAll(WORDS.getOrDefault(language + ' ' + kind, List.of()));
        }
        return words;
    }

    private static String alternatives(String language, String kind) {
        List<String> words = words(language, kind);
        // A pattern of nothing must match nothing.
        return words.isEmpty()
                ? "(?!)"
                : words.stream().map(CallWords::alternative).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String alternative(String word) {
        if (word.endsWith("*")) {
            return Pattern.quote(word.substring(0, word.length() - 1)) + LETTER + "*+";
        }
        boolean spaced = word.codePoints().noneMatch(Character::isIdeographic);
        return Pattern.quote(word) + (spaced ? "(?!" + LETTER + ")" : "");
    }

    private static Map<String, List<String>> read() {
        InputStream bytes = Objects.requireNonNull(CallWords.class.getResourceAsStream(SOURCE), SOURCE);
        Map<String, List<String>> words = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(": ", 2);
                words.put(parts[0], List.of(FoldedText.of(parts[1]).value().split(", ")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SOURCE, e);
        }
        return words;
    }
}
