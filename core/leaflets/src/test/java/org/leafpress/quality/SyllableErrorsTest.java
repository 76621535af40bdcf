package org.leafpress.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How often syllables are counted wrongly stands in the docs as it is. */
class SyllableErrorsTest {
    private static final Path PAGE = Path.of("../../docs/readability.md");
    private static final String BEGIN = "<!-- syllables: computed by SyllableErrorsTest -->\n";
    private static final String END = "<!-- end of syllables -->";

    @Test
    void theTableInTheDocsIsThatOfTheDictionary() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        String table = table();
        if ("refresh".equals(System.getProperty("leafpress.golden"))) {
            Files.writeString(PAGE, page.substring(0, start) + table + page.substring(end));
            page = Files.readString(PAGE);
            end = page.indexOf(END);
        }
        assertThat(page.substring(start, end))
                .as("docs/readability.md; refresh it with -Dleafpress.golden=refresh")
                .isEqualTo(table);
    }

    @Test
    void fewWordsOfLeafletsAreCountedWrongly() throws IOException {
        assertThat(Rate.of(entries("leaflets.txt"), true).share()).isLessThan(0.01);
        assertThat(Rate.of(entries("any.txt"), false).share()).isLessThan(0.05);
    }

    private static String table() throws IOException {
        List<Entry> leaflets = entries("leaflets.txt");
        return "| sample | words | counted wrongly | wrong as to three syllables or more | all syllables |\n"
                + "|---|---|---|---|---|\n"
                + Rate.of(leaflets, true).row("the sample leaflets, each word as often as it stands there")
                + Rate.of(leaflets, false).row("the same, each word once")
                + Rate.of(entries("any.txt"), false).row("any English words of the dictionary");
    }

    /**
     * A word.
     *
     * @param times how often it stands in the leaflets
     * @param counts syllables in each pronunciation that the dictionary has
     */
    private record Entry(String word, int times, List<Integer> counts) {}

    /** How many of the words are counted wrongly: otherwise than in any pronunciation. */
    private record Rate(int words, int wrong, int wrongAsToLength, int counted, int spoken) {
        static Rate of(List<Entry> entries, boolean weighted) {
            EnglishSyllables syllables = new EnglishSyllables();
            int words = 0;
            int wrong = 0;
            int wrongAsToLength = 0;
            int counted = 0;
            int spoken = 0;
            for (Entry entry : entries) {
                int times = weighted ? entry.times : 1;
                int count = syllables.of(entry.word);
                int right = entry.counts.contains(count) ? count : entry.counts.get(0);
                words += times;
                wrong += count == right ? 0 : times;
                wrongAsToLength += (count >= 3) == (right >= 3) ? 0 : times;
                counted += times * count;
                spoken += times * right;
            }
            return new Rate(words, wrong, wrongAsToLength, counted, spoken);
        }

        double share() {
            return (double) wrong / words;
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.1f%% | %.1f%% | %+.1f%% |\n",
                    name,
                    words,
                    100 * share(),
                    100.0 * wrongAsToLength / words,
                    // Adding zero makes of a negative zero a positive one.
                    Math.round(1_000.0 * (counted - spoken) / spoken) / 10.0 + 0.0);
        }
    }

    private static List<Entry> entries(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SyllableErrorsTest.class.getResourceAsStream("/cmudict/" + name)),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .map(parts -> new Entry(
                            parts[0],
                            Integer.parseInt(parts[1]),
                            Arrays.stream(parts[2].split("/", -1))
                                    .map(Integer::valueOf)
                                    .toList()))
                    .toList();
        }
    }
}
