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
