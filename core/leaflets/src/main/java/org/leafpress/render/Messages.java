package org.leafpress.render;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.leafpress.model.Labels;
import org.leafpress.model.TranslationMethod;

/** The theme's own words in one language: ICU messages. Thread-safe. */
public final class Messages {
    /** The key under which a bundle says how it was translated. */
    static final String METHOD = "bundle.method";

    private static final String SOURCE = "source";

    private final Map<String, String> patterns;
    private final Map<String, String> english;
    private final ULocale locale;
    private final EnglishMarks marks;
    private final ConcurrentMap<String, String> plain = new ConcurrentHashMap<>();

    /**
     * Messages by key, as ICU patterns.
     *
     * @param english those that the language lacks, in English
     */
    Messages(Map<String, String> patterns, Map<String, String> english, ULocale locale) {
        this.patterns = Map.copyOf(patterns);
        this.english = Map.copyOf(english);
        this.locale = locale;
        this.marks = new EnglishMarks(locale);
    }

    /** How these words were translated; empty if they were written in this language. */
    public Optional<TranslationMethod> method() {
        return Arrays.stream(TranslationMethod.values())
                .filter(method -> Labels.of(method).equals(patterns.get(METHOD)))
                .findFirst();
    }

    /** What {@link #METHOD} can say. */
    static List<String> methods() {
        return Stream.concat(
                        Stream.of(SOURCE),
                        Arrays.stream(TranslationMethod.values()).map((TranslationMethod method) -> Labels.of(method)))
                .toList();
    }

    /** True when there is a message for the key. */
    public boolean has(String key) {
        return patterns.containsKey(key) || english.containsKey(key);
    }

    /** How messages in English are marked on a page in this language. */
    EnglishMarks marks() {
        return marks;
    }

    /**
     * The text of a message, for templates: one that the language lacks is in English, between control characters that
     * {@link #marks} turn into markup.
     *
     * @param arguments for {@code {0}} and so on
     * @throws IllegalArgumentException if there is no such message
     */
    public String get(String key, Object... arguments) {
        if (!has(key)) {
            throw new IllegalArgumentException("no message \"" + key + "\" for " + locale.toLanguageTag());
        }
        return arguments.length == 0 ? plain.computeIfAbsent(key, unused -> format(key)) : format(key, arguments);
    }

    private String format(String key, Object... arguments) {
        String pattern = patterns.get(key);
        return pattern != null
                ? new MessageFormat(pattern, locale).format(arguments)
                : marks.format(Objects.requireNonNull(english.get(key)), arguments);
    }
}
