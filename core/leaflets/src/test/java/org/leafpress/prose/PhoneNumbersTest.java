package org.leafpress.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.leafpress.model.LanguageTag;

/** Measures the search for phone numbers on labelled sentences; docs/diagnostics.md gives the figures. */
class PhoneNumbersTest {
    private static final Pattern MARKED = Pattern.compile("\\[([^]]*)]");
    private static final int FEWEST_SENTENCES = 250;
    private static final int FEWEST_LANGUAGES = 8;

    private record Labelled(String language, String region, String text, Set<String> numbers) {}

    /** Right, wrong and missed numbers of some sentences. */
    private static final class Score {
        private int right;
        private int wrong;
        private int missed;

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    @Test
    void findsWhatCanBeDialledAndNothingElse() throws IOException {
        List<Labelled> sentences = sentences();
        Map<String, Score> scores = new TreeMap<>();
        Score all = new Score();
        List<String> faults = new ArrayList<>();
        for (Labelled sentence : sentences) {
            Set<String> found = found(sentence);
            for (Score score : List.of(all, scores.computeIfAbsent(sentence.language, language -> new Score()))) {
                score.right +=
                        (int) found.stream().filter(sentence.numbers::contains).count();
                score.wrong += (int) found.stream()
                        .filter(one -> !sentence.numbers.contains(one))
                        .count();
                score.missed += (int) sentence.numbers.stream()
                        .filter(one -> !found.contains(one))
                        .count();
            }
            if (!found.equals(sentence.numbers)) {
                faults.add(sentence.text + ": found " + found + ", not " + sentence.numbers);
            }
        }
        scores.put("all", all);
        scores.forEach((language, score) -> System.out.printf(
                "phone numbers, %s: precision %.3f, recall %.3f of %d%n",
                language, score.precision(), score.recall(), score.right + score.missed));
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(FEWEST_SENTENCES);
        assertThat(scores).hasSizeGreaterThan(FEWEST_LANGUAGES);
        assertThat(all.precision()).as("precision: %s", faults).isGreaterThanOrEqualTo(0.98);
        assertThat(all.recall()).as("recall: %s", faults).isGreaterThanOrEqualTo(0.98);
    }

    private static Set<String> found(Labelled sentence) {
        Set<String> found = new TreeSet<>();
        new PhoneNumbers(new LanguageTag(sentence.language), Set.of(sentence.region), Set.of())
                .find(sentence.text)
                .forEach(number ->
                        found.add(number.start() + " " + sentence.text.substring(number.start(), number.end())));
        return found;
    }

    private static List<Labelled> sentences() throws IOException {
        List<Labelled> sentences = new ArrayList<>();
        try (InputStream in = PhoneNumbersTest.class.getResourceAsStream("/phone-numbers/sentences.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line :
                    lines.lines().filter(each -> !each.startsWith("#")).toList()) {
                String[] parts = line.split(" ", 3);
                Set<String> numbers = new TreeSet<>();
                StringBuilder text = new StringBuilder();
                Matcher marked = MARKED.matcher(parts[2]);
                while (marked.find()) {
                    marked.appendReplacement(text, "");
                    numbers.add(text.length() + " " + marked.group(1));
                    text.append(marked.group(1));
                }
                marked.appendTail(text);
                sentences.add(new Labelled(parts[0], parts[1], text.toString(), numbers));
            }
        }
        return sentences;
    }
}
