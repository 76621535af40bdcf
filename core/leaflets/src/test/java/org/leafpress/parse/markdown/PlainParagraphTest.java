package org.leafpress.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.parse.text.MappedText;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.YamlReader;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/** Texts that the Markdown parser is not asked about become what it would have made of them. */
class PlainParagraphTest {
    private static final int MADE_UP = 20_000;
    private static final Path RESOURCES = Path.of("src/test/resources");

    private static final String[] PIECES = {
        "word",
        "two words",
        " ",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        ".",
        ",",
        "?",
        "!",
        "![",
        "[a](b)",
        "]",
        "[",
        "*",
        "**a**",
        "_",
        "`",
        "~",
        "~~~",
        "<",
        ">",
        "<b>",
        "&",
        "&amp;",
        "& ",
        "\\",
        "\\*",
        "{{",
        "}}",
        "{{contact.phone}}",
        "|",
        "#",
        "# ",
        "- ",
        "+ ",
        "1. ",
        "12) ",
        "---",
        "===",
        ":",
        "::",
        "--",
        "(",
        ")",
        "\"",
        "'",
        "it's",
        "http://example.org",
        "www.example.org",
        "a@example.org",
        "\u00A0",
        "\u3000",
        "\u200F",
        "\u0633\u0644\u0627\u0645",
        "\uD83D\uDE00",
        "\uD83D",
        "\u0000",
        "\u0085",
        "\uFEFF",
        "\u00AD",
        "50%",
        "\u2013",
        "$",
        "=",
        "^",
        "@",
        ";",
        "/"
    };

    @Test
    void madeUpTextsBecomeTheSame() {
        Random random = new Random(20261126);
        int unmarked = 0;
        for (int i = 0; i < MADE_UP; i++) {
            String text = Stream.generate(() -> PIECES[random.nextInt(random.nextInt(3) == 0 ? PIECES.length : 12)])
                    .limit(1 + random.nextInt(6))
                    .collect(Collectors.joining());
            unmarked += isSame(MappedText.of(SourceFile.of("a.md", text))) ? 1 : 0;
        }
        assertThat(unmarked).isGreaterThan(MADE_UP / 20);
    }

    @Test
    void theTextsOfTheTestSitesBecomeTheSame() throws IOException {
        List<Boolean> unmarked = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".md")) {
                    unmarked.add(isSame(MappedText.of(SourceFile.of("a.md", Files.readString(file)))));
                } else if (file.toString().endsWith(".yaml")) {
                    SourceFile yaml = SourceFile.of("a.yaml", Files.readString(file));
                    compare(
                            YamlReader.read(yaml, Limits.STANDARD, new Diagnostics())
                                    .orElseThrow(),
                            unmarked);
                }
            }
        }
        assertThat(unmarked).hasSizeGreaterThan(200);
        assertThat(unmarked.stream().filter(one -> one)).hasSizeGreaterThan(unmarked.size() / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: words\n",
                "a: \"say \\\"words\\\" twice\"\n",
                "a: 'it''s words'\n",
                "a: some\n  words\n",
                "a: >\n  some\n  words\n",
                "a: |\n  some words\n",
                "a: \"\\U0001F600 \\u0041nd\"\n",
                "a: \"A\\U0001F600 b\"\n"
            })
    void placesAreTheSameHoweverTheTextIsWritten(String yaml) {
        Mapping mapping = YamlReader.read(SourceFile.of("a.yaml", yaml), Limits.STANDARD, new Diagnostics())
                .orElseThrow();
        compare(mapping, new ArrayList<>());
    }

    private static void compare(YamlNode node, List<Boolean> unmarked) {
        if (node instanceof Mapping mapping) {
            mapping.entries().stream().map(Entry::value).forEach(value -> compare(value, unmarked));
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> compare(item, unmarked));
        } else if (node instanceof Scalar scalar) {
            unmarked.add(isSame(scalar.mapped()));
        }
    }

    /** True if the parser is not asked. */
    private static boolean isSame(MappedText text) {
        Diagnostics found = new Diagnostics();
        MarkdownReader reader = new MarkdownReader(Limits.STANDARD.maxDepth(), found);
        Diagnostics expected = new Diagnostics();
        MarkdownReader parsing = new MarkdownReader(Limits.STANDARD.maxDepth(), expected);
        assertThat(reader.prose(text)).as(text.value()).isEqualTo(parsing.parsedProse(text));
        assertThat(reader.phrase(text)).as(text.value()).isEqualTo(parsing.parsedPhrase(text));
        assertThat(found.sorted()).as(text.value()).isEqualTo(expected.sorted());
        return PlainParagraph.find(text, found).isPresent();
    }
}
