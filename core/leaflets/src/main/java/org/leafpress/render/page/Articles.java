package org.leafpress.render.page;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
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

/**
 * The articles that a language writes as one with the noun, and that its dictionaries ignore. Marks upon letters do not
 * count.
 *
 * @param articles such as the Arabic {@code ال}
 * @param others beginnings of words that look like an article, and are none
 */
record Articles(List<String> articles, List<String> others) {
    private static final String IS_NONE = "- ";
    private static final int TATWEEL = 0x640;
    /** What is left is no word if it is shorter. */
    private static final int LEAST_LETTERS = 2;

    private static final Articles NONE = new Articles(List.of(), List.of());
    private static final Map<String, Articles> BY_LANGUAGE = read();

    static Articles of(ULocale locale) {
        return BY_LANGUAGE.getOrDefault(locale.getLanguage(), NONE);
    }

    /** The name without the article that it begins with. */
    String without(String name) {
        for (String article : articles) {
            int end = end(article, name);
            if (end > 0 && hasWord(name.substring(end)) && others.stream().allMatch(other -> end(other, name) < 0)) {
                return name.substring(end);
            }
        }
        return name;
    }

    /** Where a beginning and the marks upon its last letter end in a name; -1 if the name begins otherwise. */
    private static int end(String beginning, String name) {
        int found = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isMark(c)) {
                if (found == beginning.length()) {
                    return i;
                }
                if (c != beginning.charAt(found++)) {
                    return -1;
                }
            }
        }
        return found == beginning.length() ? name.length() : -1;
    }

    private static boolean isMark(int c) {
        return c == TATWEEL || UCharacter.getType(c) == UCharacter.NON_SPACING_MARK;
    }

    private static boolean hasWord(String rest) {
        return rest.codePoints()
                        .filter(c -> !isMark(c))
                        .limit(LEAST_LETTERS)
                        .filter(UCharacter::isLetter)
                        .count()
                == LEAST_LETTERS;
    }

    /** A language has articles if there is a file of its name. */
    private static Map<String, Articles> read() {
        Map<String, Articles> found = new HashMap<>();
        for (String language : Locale.getISOLanguages()) {
            InputStream bytes = Articles.class.getResourceAsStream("articles/" + language + ".txt");
            if (bytes != null) {
                found.put(language, read(bytes));
            }
        }
        return Map.copyOf(found);
    }

    private static Articles read(InputStream bytes) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            return new Articles(
                    lines.stream().filter(line -> !line.startsWith(IS_NONE)).toList(),
                    lines.stream()
                            .filter(line -> line.startsWith(IS_NONE))
                            .map(line -> line.substring(IS_NONE.length()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the articles of a language", e);
        }
    }
}
