package org.leafpress.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.Term;
import org.leafpress.model.text.Phrase;

class TermsTest {
    private static final Place PLACE = Place.file("glossary/en-GB.yaml");

    @Test
    void findsWholeWordsInAnyCase() {
        assertThat(find("Nerves and a nerve, not unnerved or nerveless.", "en-GB", term("nerve", "nerve", "nerves")))
                .containsExactly("Nerves=nerve", "nerve=nerve");
    }

    @Test
    void prefersTheLongestTerm() {
        assertThat(find(
                        "A motor nerve and a nerve.",
                        "en-GB",
                        term("nerve", "nerve"),
                        term("motor-nerve", "motor nerve")))
                .containsExactly("motor nerve=motor-nerve", "nerve=nerve");
    }

    @Test
    void foldsCaseByTheRulesOfTheLanguage() {
        assertThat(find("ISI", "tr", term("heat", "\u0131s\u0131"))).containsExactly("ISI=heat");
        assertThat(find("ISI", "en-GB", term("heat", "\u0131s\u0131"))).isEmpty();
    }

    @Test
    void findsATermInWhateverTypographyItIsWrittenAndGivesItAsItStands() {
        Term[] terms = {
            term("bells", "Bell's palsy"),
            term("sjogren", "Sj\u00f6gren syndrome"),
            term("guillain", "Guillain-Barr\u00e9 syndrome"),
            term("b12", "vitamin B12")
        };
        assertThat(find(
                        "With Bell\u2019s\u00a0palsy, SJO\u0308GREN syndrome\u200b, Guillain\u2013Barre\u0301 \u00a0syndrome"
                                + " or low vita\u00admin B12.",
                        "en-GB",
                        terms))
                .containsExactly(
                        "Bell\u2019s\u00a0palsy=bells",
                        "SJO\u0308GREN syndrome=sjogren",
                        "Guillain\u2013Barre\u0301 \u00a0syndrome=guillain",
                        "vita\u00admin B12=b12");
        assertThat(find("Vitamin B\u2081\u2082.", "en-GB", terms)).containsExactly("Vitamin B\u2081\u2082=b12");
        assertThat(find("Bells palsy, Bell palsy, vitamin B 12", "en-GB", terms))
                .isEmpty();
    }

    @Test
    void arabicVowelSignsAndKeyboardsDoNotHideATerm() {
        assertThat(find(
                        "\u0648 \u0627\u0644\u0639\u064e\u0635\u064e\u0628\u064f \u0648",
                        "ar",
                        term("nerve", "\u0627\u0644\u0639\u0635\u0628")))
                .containsExactly("\u0627\u0644\u0639\u064e\u0635\u064e\u0628\u064f=nerve");
        assertThat(find("\u0643\u0645\u064a", "ur", term("lack", "\u06a9\u0645\u06cc")))
                .containsExactly("\u0643\u0645\u064a=lack");
    }

    @Test
    void combiningMarksBelongToTheWord() {
        assertThat(find("nerve\u0301 nerve", "en-GB", term("nerve", "nerve"))).containsExactly("nerve=nerve");
    }

    @Test
    void anEmptyGlossaryFindsNothing() {
        assertThat(find("nerve", "en-GB")).isEmpty();
    }

    private static List<String> find(String text, String language, Term... terms) {
        return new Terms(new Glossary(PLACE, List.of(terms)), new LanguageTag(language))
                .find(text).stream()
                        .map(match -> text.substring(match.start(), match.end()) + "=" + match.id())
                        .toList();
    }

    private static Term term(String id, String word, String... forms) {
        return new Term(
                PLACE,
                new Id(id, PLACE),
                new Text(word, PLACE),
                Arrays.stream(forms).map(form -> new Text(form, PLACE)).toList(),
                new Phrase(List.of(), PLACE),
                Optional.empty());
    }
}
