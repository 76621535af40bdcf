package org.leafpress.parse.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.YamlNode.Style;
import org.leafpress.parse.yaml.YamlReader;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/** A form's changes of a file: what nobody touched keeps its bytes, and comments stay. */
class TreeEditTest {
    private static final SourceFile NOWHERE = SourceFile.of("form", "");
    private static final String LEAFLET = """
            # A leaflet.
            title: Hiccups   # short

            summary: >-
              Small jerks
              of a muscle.

            key-points:
              # the first
              - They stop.
              # the second
              - Sip water.   # slowly

              - Rest.
            seek-help:
              emergency:
                - action: "Call now if:"
                  # both
                  signs: [chest pain, 'weakness']
            causes:
              - id: fizz
                # why
                name: Fizz
                text: |
                  Gas.

                  Much gas.

              - {id: meal, name: "A meal"}
            relief:
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aTextKeepsItsQuotesAndComments() {
        assertThat(changed(put("Hiccoughs: a guide", "title"))).contains("title: \"Hiccoughs: a guide\"   # short\n\n");
        assertThat(changed(put("Call.", "seek-help", "emergency", "0", "action")))
                .contains("- action: \"Call.\"\n");
        assertThat(changed(put("it's weak", "seek-help", "emergency", "0", "signs", "1")))
                .contains("signs: [chest pain, 'it''s weak']\n");
        assertThat(changed(put("One line.", "summary"))).contains("summary: >-\n  One line.\n\nkey-points:");
        assertThat(changed(put("One.\n\n- two\n- three", "causes", "0", "text")))
                .contains("    text: |-\n      One.\n\n      - two\n      - three\n\n  - {id: meal");
    }

    @Test
    void whatIsTheSameChangesNothing() {
        assertThat(changed(put("Gas.\n\nMuch gas.", "causes", "0", "text"))).isEqualTo(LEAFLET);
        assertThat(changed(new TreeChange.Move(List.of("key-points", "1"), 1))).isEqualTo(LEAFLET);
    }

    @Test
    void aNewKeyStandsBehindThoseBeforeIt() {
        assertThat(changed(put(text("hic"), List.of("title", "nothing"), "medical-name")))
                .contains("title: Hiccups   # short\nmedical-name: hic\n\nsummary");
        assertThat(changed(put(text("x"), List.of(), "code"))).startsWith("# A leaflet.\ncode: x\ntitle:");
        assertThat(changed(put(text("x"), List.of("name"), "causes", "1", "topic")))
                .contains("- {id: meal, name: \"A meal\", topic: x}\n");
        assertThat(changed(put(text("x"), List.of(), "causes", "0", "kind")))
                .contains("  - kind: x\n    id: fizz\n    # why\n");
    }

    @Test
    void groupsAndListsAreBegunOnTheWay() {
        assertThat(changed(put("Sip.", "relief", "do", "0", "action")))
                .endsWith("relief:\n  do:\n    - action: \"Sip.\"\n");
        assertThat(changed(put(text("a"), List.of("key-points"), "overview", "what-it-is")))
                .contains("  - Rest.\noverview:\n  what-it-is: a\nseek-help:");
        assertThat(changed(put("x", "relief"))).endsWith("relief: x\n");
    }

    @Test
    void itemsMoveWithTheirComments() {
        assertThat(changed(new TreeChange.Move(List.of("key-points", "1"), 0)))
                .contains(
                        "key-points:\n  # the second\n  - Sip water.   # slowly\n  # the first\n  - They stop.\n\n  - Rest.\n");
        assertThat(changed(new TreeChange.Move(List.of("causes", "1"), 0)))
                .contains("causes:\n  - {id: meal, name: \"A meal\"}\n\n  - id: fizz\n    # why\n");
        assertThat(changed(new TreeChange.Move(List.of("seek-help", "emergency", "0", "signs", "0"), 1)))
                .contains("signs: ['weakness', chest pain]");
    }

    @Test
    void itemsComeAndGo() {
        assertThat(changed(new TreeChange.Insert(List.of("key-points", "1"), text("New: one."))))
                .contains("  - They stop.\n  - \"New: one.\"\n  # the second\n");
        assertThat(changed(new TreeChange.Insert(List.of("key-points", "3"), text("Last"))))
                .contains("  - Rest.\n  - Last\nseek-help:");
        assertThat(changed(
                        new TreeChange.Insert(List.of("causes", "2"), group("id", text("new"), "text", text("a\nb")))))
                .contains("  - {id: meal, name: \"A meal\"}\n  - id: new\n    text: |-\n      a\n      b\nrelief:");
        assertThat(changed(new TreeChange.Insert(List.of("seek-help", "emergency", "0", "signs", "0"), text("a, b"))))
                .contains("signs: [\"a, b\", chest pain, 'weakness']");
        assertThat(changed(remove("key-points", "1"))).contains("  # the second\n\n  - Rest.\n");
        assertThat(changed(remove("causes", "0"))).contains("causes:\n\n  - {id: meal");
        assertThat(changed(remove("causes", "0", "id"))).contains("causes:\n    # why\n  - name: Fizz\n");
        assertThat(changed(remove("causes", "1", "name"))).contains("  - {id: meal}\n");
        assertThat(changed(remove("summary"))).contains("# short\n\n\nkey-points:");
    }

    @Test
    void whatWouldBeEmptyGoesToo() {
        assertThat(changed(remove("seek-help", "emergency", "0", "signs", "1"), remove("seek-help", "emergency", "0")))
                .contains("  - Rest.\ncauses:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineEndsAndAByteOrderMarkStay(String lineEnd) {
        String windows = "\uFEFF" + LEAFLET.replace("\n", lineEnd);
        String expected = "\uFEFF"
                + LEAFLET.replace("  - Rest.\n", "")
                        .replace("  - They stop", "  - Rest.\n  - They stop")
                        .replace("  # the first\n  - Rest.\n", "  - Rest.\n  # the first\n")
                        .replace("# slowly\n\n", "# slowly\n\n")
                        .replace("\n", lineEnd);
        assertThat(apply(windows, new TreeChange.Move(List.of("key-points", "2"), 0))
                        .orElseThrow()
                        .replace(lineEnd, "\n")
                        .lines()
                        .sorted()
                        .toList())
                .isEqualTo(expected.replace(lineEnd, "\n").lines().sorted().toList());
        assertThat(apply(windows, put("x", "title"))).contains(windows.replace("title: Hiccups", "title: x"));
    }

    @Test
    void whatCannotBeDoneIsSaidAndNothingIsChanged() {
        assertThat(apply(LEAFLET, put("x", "causes"))).isEmpty();
        assertThat(apply(LEAFLET, remove("title"), remove("no-such-key"))).isEmpty();
        assertThat(apply(LEAFLET, new TreeChange.Move(List.of("key-points", "0"), 7)))
                .isEmpty();
        assertThat(apply(LEAFLET, new TreeChange.Insert(List.of("title", "0"), text("x"))))
                .isEmpty();
        assertThat(apply("a: [\n", put("x", "a"))).isEmpty();
        assertThat(diagnostics.sorted())
                .hasSize(5)
                .allMatch(found -> found.help().isPresent());
        assertThat(diagnostics.sorted().get(0).message())
                .isEqualTo("the file cannot be changed without harm to its layout: something else than a text stands at"
                        + " \"causes\"");
    }

    /** What comes out of a word processor, and half of a character. */
    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\u0000", "\u2028", "\u202E", "\uFEFF", "\uD83D"})
    void aCharacterThatNoFileCanHaveIsNamedWithItsPlace(String character) {
        assertThat(apply(LEAFLET, put("Two words" + character + "more", "title")))
                .isEmpty();
        Diagnostic found = diagnostics.sorted().get(0);
        assertThat(found.message())
                .isEqualTo(
                        "in the text for \"title\" the invisible control character U+%04X stands behind \"Two words\""
                                .formatted((int) character.charAt(0)));
        assertThat(found.help().orElseThrow()).startsWith("nobody sees it: delete the whole word");
    }

    @Test
    void charactersBeyondTheFirstPlaneAndQuotedKeysAreKept() {
        assertThat(apply(
                        "\"title\": a \uD83D\uDE00 # \uD83D\uDE00\nlist:\n  - \uD842\uDFB7\n  - two # c\n",
                        put("\uD842\uDFB7", "title"),
                        new TreeChange.Move(List.of("list", "1"), 0)))
                .contains("\"title\": \uD842\uDFB7 # \uD83D\uDE00\nlist:\n  - two # c\n  - \uD842\uDFB7\n");
    }

    /** Whatever is done in whatever order: the file says it, which {@link TreeEdit} itself sees to, and comments stay. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyOrderOfChangesKeepsComments(long seed) {
        Random random = new Random(seed);
        String now = LEAFLET;
        for (int step = 0; step < 60; step++) {
            List<List<String>> items = new ArrayList<>();
            List<List<String>> texts = new ArrayList<>();
            collect(read(now), List.of(), items, texts);
            TreeChange change = random(random, items, texts);
            Optional<String> next = apply(now, change);
            assertThat(next)
                    .as("%s in%n%s%n%s", change, now, diagnostics.sorted())
                    .isPresent();
            if (!(change instanceof TreeChange.Remove)) {
                assertThat(comments(next.get())).as("%s in%n%s", change, now).containsAll(comments(now));
            }
            now = next.get();
        }
    }

    private static TreeChange random(Random random, List<List<String>> items, List<List<String>> texts) {
        int kind = random.nextInt(4);
        if (kind < 2 && !items.isEmpty()) {
            List<String> item = items.get(random.nextInt(items.size()));
            long size = items.stream()
                    .filter(each -> parent(each).equals(parent(item)))
                    .count();
            return kind == 0
                    ? new TreeChange.Move(item, random.nextInt((int) size))
                    : new TreeChange.Insert(item, random.nextBoolean() ? text("new: text") : group("id", text("n")));
        }
        if (kind == 2 && items.size() > 6) {
            return new TreeChange.Remove(items.get(random.nextInt(items.size())));
        }
        return new TreeChange.Put(
                texts.get(random.nextInt(texts.size())),
                text(random.nextBoolean() ? "A # b: 'c'" : "two\n\nlines " + random.nextInt(9)),
                List.of());
    }

    private static List<String> parent(List<String> path) {
        return path.subList(0, path.size() - 1);
    }

    private static void collect(YamlNode node, List<String> path, List<List<String>> items, List<List<String>> texts) {
        if (node instanceof Mapping group) {
            group.entries()
                    .forEach(entry ->
                            collect(entry.value(), plus(path, entry.key().value()), items, texts));
        } else if (node instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                List<String> item = plus(path, Integer.toString(i));
                items.add(item);
                collect(list.items().get(i), item, items, texts);
            }
        } else {
            texts.add(path);
        }
    }

    private static List<String> plus(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.matches(" *#.*|.*   #.*"))
                .map(line -> line.substring(line.lastIndexOf('#')).strip())
                .filter(comment -> !comment.startsWith("# slowly") && !comment.startsWith("# b:"))
                .toList();
    }

    private static Mapping read(String text) {
        return YamlReader.read(SourceFile.of("x.yaml", text), Limits.STANDARD, new Diagnostics())
                .orElseThrow();
    }

    private String changed(TreeChange... changes) {
        Optional<String> changed = apply(LEAFLET, changes);
        assertThat(diagnostics.sorted()).extracting(Diagnostic::message).isEmpty();
        return changed.orElseThrow();
    }

    private Optional<String> apply(String text, TreeChange... changes) {
        return TreeEdit.apply(
                        "x.yaml", text.getBytes(StandardCharsets.UTF_8), List.of(changes), Limits.STANDARD, diagnostics)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static TreeChange put(String text, String... path) {
        return put(text(text), List.of(), path);
    }

    private static TreeChange put(YamlNode value, List<String> after, String... path) {
        return new TreeChange.Put(List.of(path), value, after);
    }

    private static TreeChange remove(String... path) {
        return new TreeChange.Remove(List.of(path));
    }

    private static Scalar text(String text) {
        return new Scalar(NOWHERE, 0, 0, Style.DOUBLE_QUOTED, text);
    }

    private static Mapping group(Object... keysAndValues) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.add(new Entry(text((String) keysAndValues[i]), (YamlNode) keysAndValues[i + 1]));
        }
        return new Mapping(NOWHERE, 0, 0, entries);
    }
}
