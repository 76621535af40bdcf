package org.leafpress.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Span;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.parse.text.MappedText;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlReader;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/** Words have numbers, so each can be looked up both in the YAML source and in what was read from it. */
class PlacesPropertyIT {
    private static final Pattern WORD = Pattern.compile("w\\d{4}");
    private static final int ROUNDS = 400;

    /** How a text is put into YAML. */
    enum Writing {
        PLAIN,
        PLAIN_OVER_LINES,
        SINGLE_QUOTED,
        SINGLE_QUOTED_OVER_LINES,
        DOUBLE_QUOTED,
        DOUBLE_QUOTED_OVER_LINES,
        LITERAL,
        LITERAL_WITH_INDICATOR,
        FOLDED,
        FOLDED_WITH_INDICATOR
    }

    private static final class Writer {
        private final Random random;
        private int words;

        Writer(long seed) {
            random = new Random(seed);
        }

        String word() {
            String number = "w%04d".formatted(words++);
            return switch (random.nextInt(12)) {
                case 0 -> "**" + number + "**";
                case 1 -> "*" + number + "*";
                case 2 -> "[" + number + "](https://example.org/x)";
                case 3 -> "\uD83D\uDE00" + number;
                case 4 -> "\u067E\u0679\u06BE\u06D2 " + number;
                case 5 -> "it's" + number;
                case 6 -> "&eacute;" + number + "&amp;";
                case 7 -> "\\*" + number + "\\_";
                case 8 -> number + " {{contact.phone}}";
                case 9 -> "say \"" + number + "\"";
                default -> number;
            };
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            int count = 1 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                String mark = random.nextInt(4) == 0 ? "- " : "";
                String line = mark + "a" + words();
                lines.add(line);
                if (random.nextInt(3) == 0) {
                    lines.add("");
                }
            }
            lines.add("end");
            return lines;
        }

        private String words() {
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                line.append(' ').append(word());
            }
            return line.toString();
        }

        String flow(List<String> lines, boolean overLines) {
            String joined =
                    "start " + lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
            StringBuilder out = new StringBuilder();
            for (String piece : joined.split(" ", -1)) {
                if (!out.isEmpty()) {
                    out.append(!overLines || random.nextInt(4) > 0 ? " " : lineBreak());
                }
                out.append(piece);
            }
            return out.toString();
        }

        private String lineBreak() {
            return " ".repeat(random.nextInt(3)) + "\n" + "  \n".repeat(random.nextInt(3) / 2)
                    + " ".repeat(2 + random.nextInt(4));
        }

        String doubleQuoted(String text) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"' || c == '\\') {
                    out.append('\\').append(c);
                } else if (c > 127 && !Character.isSurrogate(c) && random.nextBoolean()) {
                    out.append("\\u%04x".formatted((int) c));
                } else if (c == 'a' && random.nextInt(3) == 0) {
                    out.append(random.nextBoolean() ? "\\x61" : "\\U00000061");
                } else if (c == ' ' && random.nextInt(20) == 0) {
                    out.append("\\n");
                } else if (c == ' ' && random.nextInt(20) == 0) {
                    out.append(" \\\n    ");
                } else {
                    out.append(c);
                }
            }
            return '"' + out.toString() + '"';
        }

        String block(String header, List<String> lines) {
            int more = random.nextInt(4);
            String indent = "  " + (header.length() > 1 ? "" : " ".repeat(more));
            String marks = header + List.of("", "-", "+").get(random.nextInt(3));
            return marks + "\n"
                    + lines.stream()
                            .map(line -> line.isEmpty() && random.nextBoolean() ? "" : indent + line)
                            .collect(Collectors.joining("\n"));
        }

        String yaml(Writing writing) {
            List<String> lines = lines();
            String value = switch (writing) {
                case PLAIN -> flow(lines, false);
                case PLAIN_OVER_LINES -> flow(lines, true);
                case SINGLE_QUOTED -> "'" + flow(lines, false).replace("'", "''") + "'";
                case SINGLE_QUOTED_OVER_LINES -> "' " + flow(lines, true).replace("'", "''") + " '";
                case DOUBLE_QUOTED -> doubleQuoted(flow(lines, false));
                case DOUBLE_QUOTED_OVER_LINES -> doubleQuoted(flow(lines, true));
                case LITERAL -> block("|", lines);
                case LITERAL_WITH_INDICATOR -> block("|2", lines);
                case FOLDED -> block(">", lines);
                case FOLDED_WITH_INDICATOR -> block(">2", lines);
            };
            return "\uD83D\uDE00: first\ntext: " + value + "\nlast: x\n";
        }
    }

    private static Scalar scalar(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        Mapping mapping = YamlReader.read(file, Limits.STANDARD, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.sorted() + "\n" + file.text()));
        return (Scalar) mapping.value("text").orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void everyWordOfAScalarIsWhereTheSourceHasIt(Writing writing) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            SourceFile file = SourceFile.of("x.yaml", new Writer(seed).yaml(writing));
            Scalar scalar = scalar(file);
            MappedText.Offsets offsets = scalar.mapped().offsets();
            Matcher matcher = WORD.matcher(scalar.value());
            int found = 0;
            while (matcher.find()) {
                found++;
                assertThat(offsets.inFile(matcher.start()))
                        .as("%s of seed %d in%n%s", matcher.group(), seed, file.text())
                        .isEqualTo(file.text().indexOf(matcher.group()));
            }
            assertThat(found).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyWordOfMarkdownIsWhereTheSourceHasIt(Writing writing) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            SourceFile file = SourceFile.of("x.yaml", new Writer(seed).yaml(writing));
            Prose prose = new MarkdownReader(32, new Diagnostics())
                    .prose(scalar(file).mapped())
                    .orElseThrow();
            List<String> read = new ArrayList<>();
            for (Inline.Run run : runs(prose)) {
                Span span = run.place().span().orElseThrow();
                String line = file.line(span.line()).orElseThrow();
                Matcher matcher = WORD.matcher(run.text());
                while (matcher.find()) {
                    read.add(matcher.group());
                    assertThat(line.startsWith(matcher.group(), span.column() - 1 + matcher.start()))
                            .as("%s of seed %d, read at %s, in%n%s", matcher.group(), seed, run.place(), file.text())
                            .isTrue();
                }
                assertThat(span.column() - 1 + span.length())
                        .isLessThanOrEqualTo(line.length() + (run.text().equals(" ") ? 1 : 0));
            }
            assertThat(read).as("seed %d%n%s", seed, file.text()).isEqualTo(words(file.text()));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(result -> result.group()).toList();
    }

    private static List<Inline.Run> runs(Prose prose) {
        List<Inline.Run> runs = new ArrayList<>();
        prose.blocks().forEach(block -> addRuns(block, runs));
        return runs;
    }

    private static void addRuns(Block block, List<Inline.Run> runs) {
        if (block instanceof Block.Paragraph paragraph) {
            addRuns(paragraph.content(), runs);
        } else if (block instanceof Block.Heading heading) {
            addRuns(heading.content(), runs);
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item.forEach(child -> addRuns(child, runs)));
        } else if (block instanceof Block.Quotation quotation) {
            quotation.content().forEach(child -> addRuns(child, runs));
        } else if (block instanceof Block.Table table) {
            table.header().stream().map(Phrase::content).forEach(cell -> addRuns(cell, runs));
            table.rows().forEach(row -> row.forEach(cell -> addRuns(cell.content(), runs)));
        }
    }

    private static void addRuns(List<Inline> pieces, List<Inline.Run> runs) {
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Run run) {
                runs.add(run);
            } else if (piece instanceof Inline.Strong strong) {
                addRuns(strong.content(), runs);
            } else if (piece instanceof Inline.Emphasis emphasis) {
                addRuns(emphasis.content(), runs);
            } else if (piece instanceof Inline.Link link) {
                addRuns(link.content(), runs);
            }
        }
    }
}
