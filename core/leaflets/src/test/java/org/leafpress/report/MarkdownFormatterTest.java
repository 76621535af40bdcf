package org.leafpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.parse.GoodSite;

class MarkdownFormatterTest {
    @TempDir
    Path temp;

    @Test
    void summarySaysWhatStandsInTheWay() {
        GoodSite site = Reports.good(temp).with(Reports.CRAMPS, "summary:", "sumary:");
        assertThat(markdown(Reports.of(site))).isEqualTo("""
                ## Leaflets: quality report

                **1 error keeps the site from being published.**

                | | now |
                |---|--:|
                | Errors | 1 |
                | Warnings | 0 |
                | Topics | 2 |
                | Reviews overdue | 0 |

                | rule | findings |
                |---|--:|
                | LP105: the key is not known | 1 |

                ### Findings

                - **error LP105** in `content/topics/muscle-cramps/en-GB.yaml:2:1`: unknown key "sumary". *did you mean "summary"?*
                """);
    }

    @Test
    void whatAnAuthorWroteStaysText() {
        String markdown = markdown(Reports.of(Reports.broken(temp)));
        String html = HtmlRenderer.builder().build().render(parse(markdown));
        assertThat(html).doesNotContain("<script", "<i>").contains("&lt;i&gt;&lt;script&gt;]]&gt;&amp;`@<!-- -->me");
        assertThat(markdown).doesNotContain("@me", "\u0001", "\u202e");
    }

    @Test
    void ofManyFindingsTheGravestAreListed() {
        String numbers = IntStream.range(0, 40)
                .mapToObj(i -> " 01632 960 9%02d".formatted(i))
                .collect(Collectors.joining());
        GoodSite site = Reports.good(temp)
                .with(Reports.CRAMPS, "Stretch the muscle gently.", "Call" + numbers)
                .with("topics/muscle-twitches/en-GB.yaml", "summary:", "sumary:");
        String markdown = markdown(Reports.of(site));
        assertThat(markdown.lines().filter(line -> line.startsWith("- "))).hasSize(30);
        assertThat(markdown.lines()
                        .filter(line -> line.startsWith("- "))
                        .findFirst()
                        .orElseThrow())
                .startsWith("- **error LP105**");
        assertThat(TextContentRenderer.builder().build().render(parse(markdown)))
                .contains("and 11 more.");
    }

    private static Node parse(String markdown) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
    }

    private static String markdown(QualityReport report) {
        return new MarkdownFormatter("content/").format(report);
    }

    @Test
    void aFindingThatStandsForManyCountsAsAllOfThem() {
        String numbers = IntStream.range(0, 140)
                .mapToObj(i -> " 01632 960 %03d".formatted(i))
                .collect(Collectors.joining());
        QualityReport report =
                Reports.of(Reports.good(temp).with(Reports.CRAMPS, "Stretch the muscle gently.", "Call" + numbers));
        assertThat(report.findings()).hasSize(101);
        assertThat(markdown(report))
                .contains("| Warnings | 140 |", "| LP402: a phone number is typed into a topic | 140 |");
        assertThat(new SarifFormatter(RuleBook.read(), "").format(report)).contains("\"occurrenceCount\" : 40");
        assertThat(new JsonFormatter().format(report)).contains("\"warnings\" : 140", "\"times\" : 40");
    }
}
