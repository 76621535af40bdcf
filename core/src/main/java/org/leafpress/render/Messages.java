package org.leafpress.render;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.leafpress.model.LanguageTag;

/**
 * The theme's own words in one language: ICU messages from {@code messages/<language>.properties}. Thread-safe.
 */
public final class Messages {
    private final Map<String, String> patterns;
    private final ULocale locale;
    private final ConcurrentMap<String, String> plain = new ConcurrentHashMap<>();

    private Messages(Map<String, String> patterns, ULocale locale) {
        this.patterns = patterns;
        this.locale = locale;
    }

    /**
     * The messages of a language: its own bundle ({@code en-GB}) over that of the language without region
     * ({@code en}); empty when there is neither.
     *
     * @throws UncheckedIOException if a bundle cannot be read
     */
    public static Optional<Messages> find(LanguageTag language, ThemeFiles files) {
        String plain = language.locale().getLanguage();
        Map<String, String> patterns = new TreeMap<>();
        for (String name : plain.equals(language.value()) ? List.of(plain) : List.of(plain, language.value())) {
            files.find("messages/" + name + ".properties").ifPresent(path -> patterns.putAll(read(path)));
        }
        return patterns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Messages(patterns, ULocale.forLanguageTag(language.value())));
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

    private static Map<String, String> read(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        Map<String, String> patterns = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return patterns;
    }
}
