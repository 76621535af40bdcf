package org.leafpress.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.Prose;
import org.leafpress.parse.text.MappedText;

/** Bold words beside the signs of scripts without spaces, and addresses without marks. */
class TypedMarkdownTest {
    private static Prose read(String text) {
        return MarkdownReader.read(MappedText.of("a.md", text), new Diagnostics())
                .orElseThrow();
    }

    private static String words(Object part) {
        StringBuilder words = new StringBuilder();
        ModelWalk.each(part, Inline.Run.class, run -> words.append(run.text()));
        return words.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**\u6ce8\u610f\uff1a**\u8bf7\u4e0d\u8981\u618b\u6c14;\u6ce8\u610f\uff1a",
                "\u8bf7**\u201c\u6162\u6162\u201d**\u559d\u6c34;\u201c\u6162\u6162\u201d",
                "\u6bcf\u5929**\u4e24\u6b21\uff08\u65e9\u665a\uff09**\u670d\u7528;\u4e24\u6b21\uff08\u65e9\u665a\uff09",
                "\u8bf7**\u300c\u6162\u300d**\u3002;\u300c\u6162\u300d",
                "\u670d\u7528**(\u65e9)**\u540e;(\u65e9)",
                "**\u6bcf\u59292\u6b21!**\u8bf7;\u6bcf\u59292\u6b21!",
                "\uc774\ub984**(name)**\uc740;(name)",
                "\u0e01\u0e34\u0e19**\u201c\u0e22\u0e32\u201d**\u0e01\u0e48\u0e2d\u0e19;\u201c\u0e22\u0e32\u201d",
                "\u3053\u308c\u306f**\u6ce8\u610f\u3002**\u6b21;\u6ce8\u610f\u3002",
                "**plain** words;plain",
                "**\u6ce8\u610f** \u8bf7;\u6ce8\u610f",
            })
    void wordsAreBoldWhateverSignIsBesideTheMarks(String text, String bold) {
        List<String> found = new ArrayList<>();
        ModelWalk.each(read(text), Inline.Strong.class, strong -> found.add(words(strong)));
        assertThat(found).containsExactly(bold);
        assertThat(words(read(text))).isEqualTo(text.replace("**", ""));
    }

    @Test
    void linksBesideBoldWordsStayWhole() {
        String text = "**[\u9875\u9762](https://a.example.org/)**\u8bf7";
        List<String> found = new ArrayList<>();
        ModelWalk.each(read(text), Inline.Link.class, link -> found.add(link.url()));
        assertThat(found).containsExactly("https://a.example.org/");
        assertThat(words(read(text))).isEqualTo("\u9875\u9762\u8bf7");
    }

    @Test
    void spacesWithinTheMarksAreNoBoldInAnyScript() {
        assertThat(words(read("\u8bf7 ** \u6162 ** \u559d"))).isEqualTo("\u8bf7 ** \u6162 ** \u559d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Read https://www.example.org/a_b for more.;https://www.example.org/a_b",
                "See www.example.org/a, or call.;https://www.example.org/a",
                "See (https://www.example.org/a).;https://www.example.org/a",
                "See help.example.co.uk/a, or file.doc/b and/or 1.5/day.;https://help.example.co.uk/a",
                "See https://www.example.org/a_(b).;https://www.example.org/a_(b)",
                "See HTTP://Example.org!;HTTP://Example.org",
                "Ask help@example.org.;mailto:help@example.org",
                "Ask a.b+c@mail.example.org, today.;mailto:a.b+c@mail.example.org",
                "\u8bf7\u770bhttps://www.example.org/a\u3002\u8c22\u8c22;https://www.example.org/a",
                "\u8bf7\u770bwww.example.org\u7684\u7f51\u7ad9;https://www.example.org",
                "Siehe https://de.example.org/wiki/M\u00fcller.;https://de.example.org/wiki/M\u00fcller",
                "See <https://www.example.org/a> now.;https://www.example.org/a",
                "See [https://www.example.org/a](https://www.example.org/b).;https://www.example.org/b",
                "**www.example.org**;https://www.example.org",
                "\u0627\u0646\u0638\u0631 https://www.example.org/a\u060c \u062b\u0645;https://www.example.org/a",
            })
    void addressesAreLinksWithoutTheSignBehindThem(String text, String url) {
        List<Inline.Link> found = new ArrayList<>();
        ModelWalk.each(read(text), Inline.Link.class, found::add);
        assertThat(found).extracting(Inline.Link::url).containsExactly(url);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https:\\//example.org;https://example.org",
                "We are @example, at 5@6.;We are @example, at 5@6.",
                "www. is short for it.;www. is short for it.",
                "http://localhost/;http://localhost/",
                "e.g.www.;e.g.www.",
            })
    void whatIsNoAddressStaysText(String text, String words) {
        List<Inline.Link> found = new ArrayList<>();
        ModelWalk.each(read(text), Inline.Link.class, found::add);
        assertThat(found).isEmpty();
        assertThat(words(read(text))).isEqualTo(words);
    }
}
