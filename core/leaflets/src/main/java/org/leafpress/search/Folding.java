package org.leafpress.search;

import com.ibm.icu.text.Normalizer2;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.model.LanguageTag;
import tools.jackson.core.JsonGenerator;

/**
 * Parts text into words that are alike however they are spelt: with or without capitals, accents, vowel signs or articles. The
 * script of the site ({@code search/engine.js}) does the same with what a reader types, by the same table, which the index
 * brings along.
 */
public final class Folding {
    /** By the Unicode version of the library, so that the index is the same on every JDK. */
    private static final Normalizer2 PARTS = Normalizer2.getNFKDInstance();

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /** What is left of a word without its prefix is none if it is shorter. */
    private static final int LEAST_LETTERS = 3;

    private static final Map<String, List<String>> TABLE = read();

    private final Pattern dropped = pattern(line("drop"));
    private final Pattern unspaced = pattern(line("pairs"));
    private final SortedMap<String, String> replace = new TreeMap<>();
    private final List<String> prefixes;

    /** The folding for texts in a language. */
    public Folding(LanguageTag language) {
        for (String zero : line("digits")) {
            int first = Integer.parseInt(zero, 16);
            for (int digit = 0; digit < 10; digit++) {
                replace.put(Character.toString(first + digit), Integer.toString(digit));
            }
        }
        TABLE.forEach((letter, others) -> {
            if (letter.codePointCount(0, letter.length()) == 1) {
                replace.put(letter, others.get(0));
            }
        });
        this.prefixes = TABLE.getOrDefault("prefix " + language.locale().getLanguage(), List.of());
    }

    /** Writes the table, for the script. */
    public void write(JsonGenerator json) {
        json.writeObjectPropertyStart("fold");
        json.writeStringProperty("drop", String.join(" ", line("drop")));
        json.writeStringProperty("pairs", String.join(" ", line("pairs")));
        json.writeStringProperty("prefixes", String.join(" ", prefixes));
        json.writeObjectPropertyStart("replace");
        replace.forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static List<String> line(String name) {
        return Objects.requireNonNull(TABLE.get(name));
    }

    /** The lines by what they are about; a line on prefixes by its language too. */
    private static Map<String, List<String>> read() {
        Map<String, List<String>> lines = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Folding.class.getResourceAsStream("folding.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> fields = List.of(line.split(" "));
                    int key = fields.get(0).equals("prefix") ? 2 : 1;
                    lines.put(String.join(" ", fields.subList(0, key)), fields.subList(key, fields.size()));
                }
            }
            return Map.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read folding.txt", e);
        }
    }

    private static Pattern pattern(List<String> ranges) {
        return Pattern.compile("["
                + String.join(" ", ranges).replaceAll("[0-9A-F]+", "\\\\x{$0}").replace(" ", "") + "]+");
    }

    /** The words of a text, in order. */
    public List<String> words(String text) {
        String letters = letters(text);
        List<String> words = new ArrayList<>();
        Matcher runs = WORDS.matcher(letters);
        while (runs.find()) {
            String run = runs.group();
            int at = 0;
            Matcher parts = unspaced.matcher(run);
            while (parts.find()) {
                addWord(run.substring(at, parts.start()), words);
                addPairs(parts.group(), words);
                at = parts.end();
            }
            addWord(run.substring(at), words);
        }
        return words;
    }

    private String letters(String text) {
        String small = PARTS.normalize(text).toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(Folding::isAscii)) {
            return small; // nothing of ASCII is dropped or replaced
        }
        StringBuilder out = new StringBuilder();
        dropped.matcher(small).replaceAll("").codePoints().forEach(point -> {
            if (isAscii(point)) {
                out.append((char) point);
            } else {
                String letter = Character.toString(point);
                out.append(replace.getOrDefault(letter, letter));
            }
        });
        return out.toString();
    }

    private static boolean isAscii(int point) {
        return point < 0x80;
    }

    private void addWord(String word, List<String> words) {
        if (prefixes.isEmpty() && !word.isEmpty()) {
            words.add(word);
        } else if (!word.isEmpty()) {
            words.add(prefixes.stream()
                    .filter(word::startsWith)
                    .map(prefix -> word.substring(prefix.length()))
                    .filter(rest -> rest.length() >= LEAST_LETTERS)
                    .findFirst()
                    .orElse(word));
        }
    }

    /** Each two neighbours; the last by itself too, so that one character is the beginning of a word wherever it stands. */
    private static void addPairs(String run, List<String> words) {
        List<String> characters = run.codePoints().mapToObj(Character::toString).toList();
        for (int i = 0; i + 1 < characters.size(); i++) {
            words.add(characters.get(i) + characters.get(i + 1));
        }
        words.add(characters.get(characters.size() - 1));
    }
}
