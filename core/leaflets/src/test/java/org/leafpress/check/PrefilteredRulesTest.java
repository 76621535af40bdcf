package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.check.text.TextRules;
import org.leafpress.check.wording.Vocabulary;
import org.leafpress.check.wording.WordLists;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.site.Site;
import org.leafpress.parse.SiteReader;
import org.leafpress.prose.FoldedText;
import org.leafpress.prose.Prefilter;
import org.leafpress.prose.Sought;
import org.leafpress.prose.Terms;
import org.leafpress.prose.TextPattern;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

/** What rules look for is found just as it would be without a prefilter, in texts that are made of all that they find. */
class PrefilteredRulesTest {
    private static final int TEXTS = 20_000;
    private static final LanguageTag ENGLISH = new LanguageTag("en-GB");

    /** What patterns match, and what only looks like it. */
    private static final List<String> PIECES = List.of(
            "Ask your nurse",
            "ward",
            "a",
            "b",
            " ",
            ". ",
            "\u2019",
            "\u00e9",
            "\u00a0",
            "\u00ad",
            "\u212a",
            "\u017f",
            "\u0130",
            "\u0131",
            "\u00df",
            "\u0301",
            "\u200b",
            "1",
            "24",
            "0.50",
            "[",
            "]",
            "{",
            "}",
            "(",
            ")",
            "<",
            ">",
            "*",
            "_",
            "#",
            "\uff03 ",
            ";",
            "contact . phone",
            "{{urgent.number}",
            "service.gp.phone",
            "[name]",
            "%WARD_NAME%",
            "<<who>>",
            "\u3010x\u3011",
            "TODO",
            "todo:",
            "XXXX",
            "xx %",
            "xx/xx/xxxx",
            "????",
            ". . . . . and",
            "Lorem ipsum",
            "(insert the date)",
            "add text here",
            "details to follow",
            "to be confirmed.",
            "\u00c3\u00a9",
            "\u0432\u0402\u2122",
            "\ufffd",
            "x\ue000",
            "\u200e",
            "** bold **",
            "**bold.**then",
            "***",
            " *x",
            "\uff0a\uff0a",
            "] (topic:",
            ") [term:",
            "](",
            "_x",
            "x`y",
            "~~x",
            "x==y",
            "&nbsp;",
            "<br>",
            "#x",
            "a) rest b) drink ",
            "1) rest 2) drink ",
            "; - x",
            " \u2022x",
            "1 in 10",
            "2 out of 5",
            "14%",
            "5 per cent",
            "10 mcg",
            "5 U",
            "1.0 mg",
            ".5 ml",
            "10mg",
            "5-7",
            "2 \u2013 3",
            "e.g. rice",
            "etc.",
            "two times",
            "Three tablets",
            "don't",
            "can\u2019t",
            "anemia",
            "colors",
            "commence",
            "due to the fact",
            "call 999",
            "Call an ambulance",
            "as soon as possible",
            "immediately",
            "when it suits you",
            "at your convenience",
            "go on with first aid",
            "do the steps below",
            "kill yourself",
            "suicide",
            "pharmacist",
            "walk-in centre",
            "do not never",
            "Do not do not",
            "fasciculation",
            "\u0420\u00b0\u0421\u0403\u0420\u00b0",
            "37 \u00baC",
            ":smile:",
            "10^2^",
            "<o:p>",
            "+----+");

    @TempDir
    Path folder;

    @Test
    void nothingIsMissedInWhatWasTyped() {
        checkAll(TextRules.SOUGHT, false);
    }

    @Test
    void nothingIsMissedInWhatIsSaid() {
        Site site = new SiteReader(ContentFolder.at(CheckedSite.in(folder).root(), Limits.STANDARD))
                .read()
                .site()
                .orElseThrow();
        checkAll(
                Vocabulary.of(
                                ENGLISH,
                                WordLists.of(site, ENGLISH),
                                Optional.ofNullable(site.glossaries().get(ENGLISH)))
                        .prefilter(),
                true);
    }

    private static void checkAll(Prefilter prefilter, boolean folded) {
        Set<Sought> met = new LinkedHashSet<>();
        for (String written : texts(prefilter)) {
            String text = folded ? FoldedText.of(written).value() : written;
            long found = prefilter.in(text);
            for (Sought sought : prefilter.sought()) {
                boolean isThere = sought instanceof Terms words
                        ? !words.find(text).isEmpty()
                        : ((TextPattern) sought).matcher(text).find();
                if (isThere) {
                    met.add(sought);
                    assertThat(found & prefilter.bit(sought))
                            .as("%s in \"%s\"", sought, text)
                            .isNotZero();
                }
            }
        }
        assertThat(prefilter.sought()).as("what is in none of the texts").isSubsetOf(met);
    }

    private static List<String> texts(Prefilter prefilter) {
        List<String> pieces = new ArrayList<>(PIECES);
        prefilter.sought().forEach(sought -> pieces.addAll(sought.pieces()));
        pieces.sort(null);
        Random random = new Random(TEXTS);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(6); piece >= 0; piece--) {
                List<String> some = random.nextBoolean() ? pieces : PIECES;
                String next = some.get(random.nextInt(some.size()));
                text.append(random.nextInt(5) == 0 ? next.toUpperCase(Locale.ROOT) : next)
                        .append(random.nextBoolean() ? " " : "");
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
