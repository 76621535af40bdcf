package org.leafpress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.diagnostic.DiagnosticFormatter;

/**
 * Strings that break readers, in every value of every file and in every construct of Markdown: what cannot be taken is a
 * finding, never an exception, and no finding can pass for something else in a log.
 */
class AttacksOnReadersIT {
    private static final Pattern VALUE = Pattern.compile("(?m)^([ -]*[a-z-]+: +|  +- +)([^\\n\\[{|>\"'&*#]+)$");

    /** As they stand between double quotes in YAML. */
    private static final List<String> ATTACKS = List.of(
            "\\0",
            "\\ud800",
            "\\udc00\\ud800",
            "\\uFFFF",
            "\\uFFFE",
            "\\b",
            "\\e[2J\\e[1;1H",
            "\\x9b2K",
            "\\x7f",
            "\\x85",
            "\\r[INFO] BUILD SUCCESS",
            "\\n::error file=a::b",
            "\\n##vso[task.complete]",
            "\\u2028::warning::x",
            "\\u202e",
            "\\u2066\\u2067",
            "\\u2069",
            "\\u200b",
            "\\u3164",
            "\\xa0",
            "&#32;",
            "&#0;",
            "&#xD800;",
            "{{",
            "}}",
            "{{a}}",
            "{{emergency.number",
            "<b>",
            "<!--",
            "![x](y)",
            "![](figure:none)",
            "[x](javascript:y)",
            "[](https://a.example)",
            "[&#32;](https://a.example)",
            "[\\u200b](https://a.example)",
            "[x]: y",
            "`",
            "**",
            "|a|\\n|-|\\n|b|",
            "> > > x",
            "- a\\n  - b",
            "# h",
            "***",
            "\\ttab",
            "%00",
            "../../../etc/passwd",
            "/dev/zero",
            "con",
            "nul.svg",
            "C:\\\\x",
            "https://n\\u04bbs.uk/",
            "mailto:a@b?bcc=c@d",
            "tel:1;phone-context=x",
            "\\uFF1D1+1");

    /** Places for words in Markdown. */
    private static final List<String> CONSTRUCTS = List.of(
            "%s",
            "**%s**",
            "*%s*",
            "`%s`",
            "# %s",
            "- %s",
            "1. %s",
            "> %s",
            "[%s](topic:muscle-cramps)",
            "[x](%s)",
            "![%s](figure:nerve-signal)",
            "![](%s)",
            "| %s |\n|---|\n| %s |",
            "<%s>",
            "[x][y]\n\n[y]: %s",
            "```\n%s\n```",
            "%s\n===",
            "a\\\n%s");

    @TempDir
    Path folder;

    @Test
    void inEveryValueAndConstructTheyAreReadOrReported() {
        for (int i = 0; i < ATTACKS.size(); i++) {
            String attack = ATTACKS.get(i);
            for (String file :
                    List.of("site.yaml", "topics/muscle-twitches/topic.yaml", "topics/muscle-twitches/en-GB.yaml")) {
                GoodSite site = GoodSite.in(folder.resolve(i + "-" + file.hashCode()));
                // Half of the values at a time, so that what is wrong with one does not keep the next from being read.
                for (int half = 0; half < 2; half++) {
                    assertTold(site.file(file, attacked(site.read(file), attack, half)));
                }
            }
        }
    }

    @Test
    void inEveryConstructOfMarkdownTheyAreReadOrReported() {
        for (String attack : ATTACKS) {
            String raw = unescaped(attack);
            GoodSite site = GoodSite.in(folder.resolve("m" + attack.hashCode()));
            for (String construct : CONSTRUCTS) {
                assertTold(site.file("topics/muscle-twitches/en-GB/why.md", construct.replace("%s", raw) + "\n"));
            }
        }
    }

    private static String attacked(String text, String attack, int half) {
        int[] count = {0};
        return VALUE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        count[0]++ % 2 == half
                                ? match.group(1) + "\"" + match.group(2).strip() + attack + "\""
                                : match.group()));
    }

    /** What a file can hold of it. */
    private static String unescaped(String attack) {
        return attack.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\0", "\0")
                .replace("\\b", "\b")
                .replace("\\e", "\u001b")
                .replace("\\u200b", "\u200b")
                .replace("\\u2066", "\u2066")
                .replace("\\u202e", "\u202e")
                .replace("\\u2028", "\u2028");
    }

    /** Reads it all, and looks at each line that a log would show. */
    private static void assertTold(GoodSite site) {
        DiagnosticFormatter formatter = new DiagnosticFormatter(site.content());
        assertThat(site.diagnostics().stream().map(formatter::format).flatMap(AttacksOnReadersIT::lines))
                .allMatch(
                        line -> line.matches("(?:site|topics|glossary)[^\\p{Cntrl}]*|  [^\\p{Cntrl}]*"),
                        "begins as a finding does");
    }

    private static Stream<String> lines(String text) {
        assertThat(text).doesNotContain("##vso[", "\u001b", "\u2028", "\u202e");
        return text.lines();
    }
}
