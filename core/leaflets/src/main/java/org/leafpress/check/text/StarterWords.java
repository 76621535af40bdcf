package org.leafpress.check.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.leafpress.model.LanguageTag;

/**
 * What stands in a new topic or site before its author writes.
 *
 * @param notice says in brackets that nothing is written yet
 * @param emergencyCall to call the emergency number, with its placeholder; the only advice that holds everywhere
 */
public record StarterWords(String notice, String emergencyCall) {
    private static final String ENGLISH = "en";
    private static final Map<String, String> NOTICES = read("notices");
    private static final Map<String, String> CALLS = read("calls");

    /** The words in a language; in English where there are none. */
    public static StarterWords in(LanguageTag language) {
        String code = NOTICES.containsKey(language.locale().getLanguage())
                ? language.locale().getLanguage()
                : ENGLISH;
        return new StarterWords(
                "[" + NOTICES.getOrDefault(code, "") + "]", Objects.requireNonNull(CALLS.get(code), code));
    }

    /** The languages that have words of their own, by their codes. */
    public static Set<String> languages() {
        return NOTICES.keySet();
    }

    /** True for words in brackets that are such a notice, in whatever language, perhaps with more behind it. */
    public static boolean isNotice(String bracketed) {
        return NOTICES.values().stream().anyMatch(words -> bracketed.startsWith("[" + words));
    }

    private static Map<String, String> read(String name) {
        String file = "unwritten/" + name + ".properties";
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(StarterWords.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return words.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, words::getProperty));
    }
}
