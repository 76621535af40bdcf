package org.leafpress.parse.yaml.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.parse.text.ControlCharacters;
import org.leafpress.parse.yaml.BothTokenSources;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/** The scanner gives what the library gives, or nothing. */
class YamlScannerTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Limits LIMITS = Limits.STANDARD;
    private static final int MUTATIONS_OF_EACH = 500;
    private static final int WRITTEN = 3_000;

    /** What a slip of an editor could put in; signs that mean something to YAML, and signs that take more than one unit. */
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            " ",
            "  ",
            "    ",
            "\t",
            ":",
            ": ",
            " :",
            "#",
            " #",
            " # ",
            "-",
            "- ",
            "---",
            "---\n",
            "...\n",
            "\"",
            "'",
            "''",
            "\\",
            "\\\"",
            "\\n",
            "[",
            "]",
            "[]",
            "{",
            "}",
            "{}",
            ",",
            ", ",
            "|",
            "|\n",
            "|-\n",
            "|+\n",
            "|2\n",
            ">",
            ">\n",
            ">-\n",
            "? ",
            "?",
            "&a ",
            "*a",
            "!t ",
            "!",
            "%",
            "@",
            "`",
            "~",
            "null",
            "<<: ",
            "key: ",
            "\uFEFF",
            "\u0000",
            "\u0085",
            "\u2028",
            "\u00A0",
            "\uD83D\uDE00",
            "\u0627",
            "0x1F",
            "1_000",
            "1e9",
            "=");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "words\n",
                "- a\n",
                " a: b\n",
                "a: &b c\n",
                "a: *b\n",
                "a: !b c\n",
                "&a b: c\n",
                "a:\tb\n",
                "a: \"b\tc\"\n",
                "%YAML 1.2\n---\na: b\n",
                "---\na: b\n",
                "a: b\n---\nc: d\n",
                "a: b\n...\n",
                "a: {b: c}\n",
                "a: [b, {c: d}]\n",
                "a: [b,\nc]\n",
                "a: [b\n  c]\n",
                "a: [b, # c\n  d]\n",
                "a: [b, c\n",
                "a: [b,]\n",
                "a: [b,\n]\n",
                "a: [b, , c]\n",
                "a: [\"b\": c]\n",
                "[a]: b\n",
                "? a\n: b\n",
                "a:\n",
                "a:\nb: c\n",
                "a:\n  -\n",
                "a: - b\n",
                "a: b: c\n",
                "a: b\n  c: d\n",
                "a: b\nc\n",
                "a: b\n c: d\n",
                "a:\n    b: c\n  d: e\n",
                "a:\n  - b\n - c\n",
                "a:\n  - b\n  c: d\n",
                "a : b\n",
                "\"a\nb\": c\n",
                "\"a\":b\n",
                "a: \"b\n",
                "a: 'b\n",
                "a: \"b\" c\n",
                "a: \"b\"#c\n",
                "a: \"\\u0041\"\n",
                "a: \"b\\\n  c\"\n",
                "a: \"b\nc\"\n",
                "a: |2\n   b\n",
                "a: | # b\n  c\n",
                "a: |\n\n  b\n",
                "a: |\nb\n",
                "a: |\n",
                "a: @b\n",
                "a: `b`\n",
                "a: \uD83D b\n",
                "a: b\u0000\n"
            })
    void whatIsRareOrCouldBeAFaultIsLeftToTheLibrary(String text) {
        BothTokenSources.assertSameResult(SourceFile.of("a.yaml", text), LIMITS);
        assertThat(YamlScanner.scan(text)).isEmpty();
    }

    @Test
    void deepNestingIsLeftToTheLibrary() {
        String open = IntStream.range(0, 100_000).mapToObj(i -> "- ").collect(Collectors.joining());
        assertThat(YamlScanner.scan("a:\n  " + open + "b\n")).isEmpty();
        assertThat(agrees("a:\n  - - - b\n")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b",
                "\uFEFFa: b\r\nc:\r\n  - d\r\n",
                "# note\n\na: b # note\n  # note\n\n",
                "a:\n- b\n- c\nd: e\n",
                "a:\n  - b: c\n    d:\n    - e\n  - f\n",
                "a: b\n  c\n\n\n  d   \n",
                "a:\n  b\n  - c\n",
                "a: 'it''s'\n\"b c\": \"say \\\"d\\\" \\\\\"\n",
                "a: \"b  \n\n   c\"\n",
                "a: |\n  b\n   c\n\n  d\n\n\ne: >-\n  f\n  g\n\n  h\n    i\n  j",
                "a: >+\n b\n\n\nc: |-\n  d\n# note\n",
                "a: [b-1, c d, \u0633]\ne: []\n",
                "a: [b,\n  c]\n",
                "a: [\n  b, \"c, d\", 'e',\n\n    f g\n]\nh:\n  - [\n  ]\n  - [ b\n]\n",
                "\uD83D\uDE00: \uD83D\uDE00 \uD83D\uDE00\nb: c\n",
                "a: -5\nb: x:y\nc: d#e\n"
            })
    void whatAuthorsWriteIsScanned(String text) {
        assertThat(agrees(text)).isTrue();
    }

    /** All but the one that has a group of keys in braces, which is left to the library. */
    @Test
    void theSitesOfTheTestsAreScanned() {
        assertThat(BothTokenSources.files(RESOURCES))
                .hasSizeGreaterThan(5)
                .filteredOn(file -> !agrees(BothTokenSources.text(file)))
                .containsExactly(RESOURCES.resolve("good-site/site.yaml"));
    }

    /** So that no build needs the library for what it has with it. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB"})
    void theWordListsAreScanned(String language) {
        assertThat(agrees(BothTokenSources.text(
                        Path.of("src/main/resources/org/leafpress/check/wording/words", language + ".yaml"))))
                .isTrue();
    }

    @Test
    void changedFilesGiveWhatTheLibraryGives() {
        Random random = new Random(20261126);
        int agreed = 0;
        List<Path> files = BothTokenSources.files(RESOURCES);
        for (Path file : files) {
            String text = BothTokenSources.text(file);
            for (int i = 0; i < MUTATIONS_OF_EACH; i++) {
                agreed += agrees(mutated(stretch(text, random), random)) ? 1 : 0;
            }
        }
        assertThat(agreed).isGreaterThan(files.size() * MUTATIONS_OF_EACH / 10);
    }

    @Test
    void textsWrittenInEveryWayGiveWhatTheLibraryGives() {
        Random random = new Random(6);
        int agreed = 0;
        for (int i = 0; i < WRITTEN; i++) {
            StringBuilder out = new StringBuilder();
            mapping(out, 0, 3, random);
            agreed += agrees(out.toString()) ? 1 : 0;
        }
        assertThat(agreed).isGreaterThan(WRITTEN / 3);
    }

    /** True if the scanner takes the text; either way the result must be the library's. */
    private static boolean agrees(String written) {
        SourceFile file = SourceFile.of("a.yaml", written);
        BothTokenSources.assertSameResult(file, LIMITS);
        return YamlScanner.scan(
                        ControlCharacters.replaced(file, new Diagnostics()).text())
                .isPresent();
    }

    /** Some lines of a file: in short texts, what is changed is near what it changes. */
    private static String stretch(String text, Random random) {
        String[] lines = text.split("(?<=\n)", -1);
        int from = random.nextInt(3) == 0 ? 0 : random.nextInt(lines.length);
        int count = 1 + random.nextInt(random.nextInt(10) == 0 ? lines.length : 12);
        String dedented = lines[from].replaceFirst("^ *(?:- )?", "");
        StringBuilder out = new StringBuilder(dedented);
        int indent = lines[from].length() - dedented.length();
        for (int i = from + 1; i < Math.min(lines.length, from + count); i++) {
            int spaces = lines[i].length() - lines[i].replaceFirst("^ +", "").length();
            out.append(lines[i].substring(Math.min(spaces, indent)));
        }
        return out.toString();
    }

    private static String mutated(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(out.length() + 1);
            int to = Math.min(out.length(), at + 1 + random.nextInt(4));
            switch (random.nextInt(6)) {
                case 0 -> out.delete(at, to);
                case 1 -> out.insert(at, out.substring(at, to));
                case 2 -> out.setLength(at);
                case 3 -> {
                    int line = out.lastIndexOf("\n", at - 1) + 1;
                    out.insert(line, " ".repeat(1 + random.nextInt(3)));
                }
                case 4 -> {
                    int line = out.lastIndexOf("\n", at - 1) + 1;
                    int end = line;
                    while (end < out.length() && out.charAt(end) == ' ') {
                        end++;
                    }
                    out.delete(line, line + random.nextInt(end - line + 1));
                }
                default -> out.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return out.toString();
    }

    private static void mapping(StringBuilder out, int indent, int depth, Random random) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(" ".repeat(indent));
            }
            out.append(pick(random, "key", "a-key", "\"a key\"", "'it''s'", "k\u00E9y", "two words", "\uD83D\uDE00"))
                    .append(':');
            value(out, indent, depth, random);
        }
    }

    private static void value(StringBuilder out, int indent, int depth, Random random) {
        switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0 ->
                out.append(' ').append(words(random)).append(comment(random)).append('\n');
            case 1 -> lines(out.append(' '), indent + 1 + random.nextInt(3), random);
            case 2 -> quoted(out.append(' '), indent + random.nextInt(3), random);
            case 3 -> block(out.append(' '), indent + 1 + random.nextInt(3), random);
            case 4 ->
                out.append(' ')
                        .append(pick(
                                random,
                                "[]",
                                "[a]",
                                "[a-1, b]",
                                "[ a,b ]",
                                "[a, \"b\"]",
                                "[a b, 1.5]",
                                "[a,\n b\n]",
                                "[\n\n  'a', b]"))
                        .append(comment(random))
                        .append('\n');
            case 5 -> sequence(out.append(comment(random)).append('\n'), indent + random.nextInt(3), depth - 1, random);
            case 6 -> mapping(out.append('\n'), indent + 1 + random.nextInt(3), depth - 1, random);
            default -> {
                int deeper = indent + 1 + random.nextInt(3);
                out.append('\n').append(" ".repeat(deeper));
                lines(out, indent + 1, random);
            }
        }
        if (random.nextInt(8) == 0) {
            out.append(pick(random, "\n", "# note\n", "   # note\n", "  \n"));
        }
    }

    private static void sequence(StringBuilder out, int indent, int depth, Random random) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            out.append(" ".repeat(indent)).append(pick(random, "- ", "- ", "-   "));
            int column = out.length() - out.lastIndexOf("\n") - 1;
            switch (random.nextInt(depth == 0 ? 4 : 5)) {
                case 0 -> out.append(words(random)).append(comment(random)).append('\n');
                case 1 -> lines(out, indent + 1 + random.nextInt(3), random);
                case 2 -> quoted(out, indent + random.nextInt(3), random);
                case 3 -> block(out, indent + 1 + random.nextInt(3), random);
                default -> mapping(out, column, depth, random);
            }
        }
    }

    private static String words(Random random) {
        return pick(
                random,
                "some words",
                "12",
                "1.10",
                "no",
                "2026-01-31",
                "a: b",
                "a:b",
                "a #b",
                "a#b",
                "it's",
                "say \"a\"",
                "-5",
                "- a",
                "x, y [z]",
                "\u0633\u0644\u0627\u0645",
                "\uD83D\uDE00 a",
                "{{contact.phone}}",
                "http://a.org",
                "~",
                "null",
                "*a*",
                "a  b",
                "a ",
                "key:");
    }

    private static String comment(Random random) {
        return pick(random, "", "", "", " ", " # note", " #note", "# note");
    }

    private static void lines(StringBuilder out, int indent, Random random) {
        out.append(words(random)).append(pick(random, "\n", " \n"));
        for (int i = random.nextInt(3); i > 0; i--) {
            out.append(pick(random, "", "", "\n", "  \n\n"))
                    .append(" ".repeat(indent))
                    .append(words(random))
                    .append('\n');
        }
    }

    private static void quoted(StringBuilder out, int indent, Random random) {
        char quote = random.nextBoolean() ? '"' : '\'';
        out.append(quote);
        for (int i = random.nextInt(4); i >= 0; i--) {
            out.append(pick(
                    random, "a", "two words ", "''", "\\\"", "\\\\", "\\n", "\n", "\n\n", " # ", ": ", "\uD83D\uDE00"));
            if (out.charAt(out.length() - 1) == '\n') {
                out.append(" ".repeat(indent));
            }
        }
        out.append(quote).append(comment(random)).append('\n');
    }

    private static void block(StringBuilder out, int indent, Random random) {
        out.append(pick(random, "|", "|", "|-", "|+", ">", ">-", ">+", "|2"))
                .append(pick(random, "\n", " \n", " # a\n"));
        for (int i = random.nextInt(5); i >= 0; i--) {
            out.append(" ".repeat(indent))
                    .append(pick(random, "", "", "", " ", "  "))
                    .append(pick(random, "words", "- a", "# no comment", "a: b", "\uD83D\uDE00", ""))
                    .append('\n');
            out.append(pick(random, "", "", "", "\n", "  \n", "\n\n"));
        }
        if (random.nextInt(4) == 0) {
            out.setLength(out.length() - 1);
        }
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
