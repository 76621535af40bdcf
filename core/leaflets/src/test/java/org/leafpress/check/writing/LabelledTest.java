package org.leafpress.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.check.CheckedSite;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Severity;
import org.leafpress.parse.GoodSite;

/**
 * How well rules on words tell good texts from bad ones: sentences and small topics in the manner of real leaflets, with
 * the codes that they should find. The figures stand in {@code docs/rules-measured.md}.
 */
class LabelledTest {
    private static final Set<String> JUDGED = new TreeSet<>(List.of(
            "LP404", "LP444", "LP445", "LP446", "LP447", "LP448", "LP449", "LP705", "LP707", "LP712", "LP719", "LP725",
            "LP728", "LP729", "LP731", "LP732", "LP733", "LP734", "LP735", "LP736", "LP737", "LP738"));
    private static final Path DOCS = Path.of("../../docs/rules-measured.md");

    private static final String FACTS = """
            code: RC-%d
            status: draft
            version: "0.1"
            owner: Patient information lead
            audience: adults
            body-areas: [whole-body]
            """;

    @TempDir
    Path folder;

    /** A text with the codes that it should find; the text is told when a rule is wrong about it. */
    private record Labelled(String id, Set<String> expected, String text) {}

    private record Counts(int right, int wrong, int missed) {
        Counts and(boolean expected, boolean found) {
            return new Counts(
                    right + (expected && found ? 1 : 0),
                    wrong + (!expected && found ? 1 : 0),
                    missed + (expected && !found ? 1 : 0));
        }

        String row(String code) {
            String title = Code.find(code).orElseThrow().title();
            return "| " + code + " | " + title + " | " + right + " | " + wrong + " | " + missed + " | "
                    + percent(right, right + wrong) + " | " + percent(right, right + missed) + " |";
        }

        private static String percent(int part, int all) {
            return all == 0 ? "–" : Math.round(100.0 * part / all) + " %";
        }
    }

    @Test
    void figuresInTheDocumentationAreTrue() throws IOException {
        List<Labelled> texts = new ArrayList<>(sentences());
        int sentences = texts.size();
        texts.addAll(topics());
        assertThat(sentences).isGreaterThanOrEqualTo(200);
        assertThat(texts.size() - sentences).isGreaterThanOrEqualTo(40);
        Map<String, Set<String>> found = found(texts);
        TreeMap<String, Counts> counts = new TreeMap<>();
        List<String> mistakes = new ArrayList<>();
        for (Labelled text : texts) {
            Set<String> codes = found.getOrDefault(text.id(), Set.of());
            for (String code : JUDGED) {
                boolean expected = text.expected().contains(code);
                counts.merge(
                        code,
                        new Counts(0, 0, 0).and(expected, codes.contains(code)),
                        (a, b) -> new Counts(a.right() + b.right(), a.wrong() + b.wrong(), a.missed() + b.missed()));
                if (expected != codes.contains(code)) {
                    mistakes.add((expected ? "missed " : "wrong ") + code + ": "
                            + text.text().strip());
                }
            }
        }
        Counts all = counts.values().stream()
                .reduce(
                        new Counts(0, 0, 0),
                        (a, b) -> new Counts(a.right() + b.right(), a.wrong() + b.wrong(), a.missed() + b.missed()));
        String table = counts.entrySet().stream()
                        .map(code -> code.getValue().row(code.getKey()))
                        .collect(Collectors.joining("\n"))
                + "\n\nAll together: " + all.right() + " right, " + all.wrong() + " wrong, " + all.missed()
                + " missed.\n";
        if ("refresh".equals(System.getProperty("leafpress.golden"))) {
            Files.writeString(
                    DOCS,
                    Pattern.compile("(?s)\\| LP404.*")
                                    .matcher(Files.readString(DOCS))
                                    .replaceFirst("")
                            + table);
        }
        assertThat(Files.readString(DOCS)).as(String.join("\n", mistakes)).endsWith(table);
    }

    private Map<String, Set<String>> found(List<Labelled> texts) {
        GoodSite site = CheckedSite.in(folder);
        for (int i = 0; i < texts.size(); i++) {
            String topic = "topics/" + texts.get(i).id() + "/";
            site.file(topic + "topic.yaml", FACTS.formatted(1000 + i))
                    .file(topic + "en-GB.yaml", texts.get(i).text());
        }
        Map<String, Set<String>> found = new TreeMap<>();
        CheckedSite.check(site, folder).diagnostics().forEach(finding -> {
            String[] path = finding.place().file().split("/", -1);
            assertThat(path[1].startsWith("s-") || path[1].startsWith("t-"))
                    .as(finding.toString())
                    .isTrue();
            assertThat(finding.severity()).as(finding.toString()).isNotEqualTo(Severity.ERROR);
            found.computeIfAbsent(path[1], id -> new TreeSet<>())
                    .add(finding.code().id());
        });
        return found;
    }

    private static List<Labelled> sentences() {
        List<String> lines = read("sentences.txt").lines().toList();
        List<Labelled> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("\\|", 2);
            texts.add(new Labelled("s-" + (1000 + i), codes(parts[0]), """
                    title: A small topic
                    summary: This is a small topic for a test.
                    seek-help:
                      emergency:
                        - action: Call {{emergency.number}} now if
                          signs: [your face drops on one side, you cannot speak clearly]
                    sections:
                      - id: more
                        title: More about it
                        text: |
                          %s
                    """.formatted(parts[1])));
        }
        return texts;
    }

    private static List<Labelled> topics() {
        String[] blocks = read("topics.txt").split("(?m)^# ", -1);
        List<Labelled> texts = new ArrayList<>();
        for (int i = 1; i < blocks.length; i++) {
            String[] parts = blocks[i].split("\n", 2);
            texts.add(new Labelled("t-" + (1000 + i), codes(parts[0]), parts[1]));
        }
        return texts;
    }

    private static Set<String> codes(String written) {
        return Arrays.stream(written.split(" ", -1))
                .filter(code -> !code.equals("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String name) {
        try (InputStream in = LabelledTest.class.getResourceAsStream("/labelled/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
