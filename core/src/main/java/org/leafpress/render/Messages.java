package org.leafpress.render;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.leafpress.model.Labels;

/** The theme's own words in one language: ICU messages. Thread-safe. */
public final class Messages {
    /** The key under which a bundle says how it was made; see {@link Method}. */
    static final String METHOD = "bundle.method";

    private final Map<String, String> patterns;
    private final ULocale locale;
    private final ConcurrentMap<String, String> plain = new ConcurrentHashMap<>();

    /** How the words of a bundle came about. */
    public enum Method {
        /** Written in this language. */
        SOURCE,
        /** Translated by a person. */
        HUMAN,
        /** Translated by a machine and checked by nobody. */
        MACHINE,
        /** Translated by a machine and checked by a person. */
        MACHINE_CHECKED;

        /** The method that a bundle names. */
        static Optional<Method> find(String word) {
            return Arrays.stream(values())
                    .filter(method -> Labels.of(method).equals(word))
                    .findFirst();
        }

        /** All of them, for people. */
        static String words() {
            return Arrays.stream(values())
                    .map((Method method) -> Labels.of(method))
                    .collect(Collectors.joining(", "));
        }
    }

    /** Messages by key, as ICU patterns. */
    Messages(Map<String, String> patterns, ULocale locale) {
        this.patterns = Map.copyOf(patterns);
        this.locale = locale;
    }

    /** How these words came about; by machine unless the bundle says otherwise. */
    public Method method() {
        return Optional.ofNullable(patterns.get(METHOD)).flatMap(Method::find).orElse(Method.MACHINE);
    }

    /** True when there is a message for the key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * The text of a message.
     *
     * @param arguments for {@code {0}} and so on
     * @throws IllegalArgumentException if there is no such message
     */
    public String get(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message \"" + key + "\" for " + locale.toLanguageTag());
        }
        return arguments.length == 0
                ? plain.computeIfAbsent(key, unused -> format(pattern))
                : format(pattern, arguments);
    }

    private String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
