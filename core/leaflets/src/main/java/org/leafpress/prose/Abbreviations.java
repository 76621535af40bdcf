package org.leafpress.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leafpress.model.LanguageTag;

/**
 * Abbreviations after whose full stop a sentence goes on even where the next word has a capital, by language. Those that
 * often end a sentence, such as "etc.", are not among them: before a small letter Unicode's rules go on anyway.
 */
final class Abbreviations {
    private static final Map<String, List<String>> LISTS = read();

    private Abbreviations() {}

    /** The list of a language, each with its full stop; empty where there is none. */
    static List<String> of(LanguageTag language) {
        return LISTS.getOrDefault(language.locale().getLanguage(), List.of());
    }

    /** A language has a list if there is a file of its name. */
    private static Map<String, List<String>> read() {
        Map<String, List<String>> lists = new HashMap<>();
        for (String language : Locale.getISOLanguages()) {
            InputStream bytes = Abbreviations.class.getResourceAsStream("abbreviations/" + language + ".txt");
            if (bytes != null) {
                lists.put(language, read(bytes));
            }
        }
        return Map.copyOf(lists);
    }

    private static List<String> read(InputStream bytes) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the abbreviations", e);
        }
    }
}
