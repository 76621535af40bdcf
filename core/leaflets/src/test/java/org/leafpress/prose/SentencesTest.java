package org.leafpress.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.leafpress.model.LanguageTag;

class SentencesTest {
    @Test
    void anAbbreviationDoesNotEndASentence() {
        assertThat(sentences("en-GB", "See Dr. Khan first. Take approx. 5 mg, e.g. Paracetamol. Rest."))
                .containsExactly("See Dr. Khan first.", "Take approx. 5 mg, e.g. Paracetamol.", "Rest.");
        assertThat(sentences("de", "Nehmen Sie z. B. Tee. Fragen Sie Dr. Klein."))
                .containsExactly("Nehmen Sie z. B. Tee.", "Fragen Sie Dr. Klein.");
        assertThat(sentences("de", "Nehmen Sie z.\u00a0B. Tee, z.\u202fB. Salbei."))
                .hasSize(1);
    }

    @Test
    void anAbbreviationOfAnotherLanguageIsAWord() {
        assertThat(sentences("en-GB", "Take it with ca. Rest.")).hasSize(2);
    }

    @Test
    void aWordThatOnlyEndsLikeAnAbbreviationEndsASentence() {
        assertThat(sentences("en-GB", "Wash your fist. Then rest.")).hasSize(2);
    }

    @Test
    void etCeteraEndsASentenceBeforeACapitalOnly() {
        assertThat(sentences("en-GB", "Eat fruit, nuts etc. every day.")).hasSize(1);
        assertThat(sentences("en-GB", "Eat fruit, nuts etc. Drink water.")).hasSize(2);
    }

    @Test
    void aDecimalPointAndATimeAreWithinASentence() {
        assertThat(sentences("en-GB", "Take 2.5 mg at 10.30 a.m. daily. Stop after 3 days."))
                .containsExactly("Take 2.5 mg at 10.30 a.m. daily.", "Stop after 3 days.");
    }

    @Test
    void otherScriptsHaveTheirOwnStops() {
        assertThat(sentences(
                        "hi",
                        "\u092f\u0939 \u090f\u0915 \u0939\u0948\u0964 \u092f\u0939 \u0926\u094b \u0939\u0948\u0964"))
                .hasSize(2);
        assertThat(sentences("zh-Hans", "\u591a\u559d\u6c34\u3002\u591a\u4f11\u606f\u3002"))
                .hasSize(2);
        assertThat(
                        sentences(
                                "ur",
                                "\u06cc\u06c1 \u0627\u06cc\u06a9 \u06c1\u06d2\u06d4 \u06cc\u06c1 \u062f\u0648 \u06c1\u06d2\u06d4"))
                .hasSize(2);
    }

    /** Whole passages are told from several sentences without ICU, which must not change the result. */
    @Test
    void theShortcutForASingleSentenceAgreesWithIcu() {
        String[] signs = {
            "a",
            "B",
            "1",
            " ",
            " ",
            ".",
            "?",
            "!",
            ";",
            ",",
            "\u2026",
            "\u2019",
            "\u00e9",
            "\u0416",
            "\u061f",
            "\u3002",
            "\u0964",
            "\u06d4",
            "\u203c",
            "\u2024",
            "\ud83d\ude00",
            "\u00a0",
            "\u037e",
            "\uff0e",
            ")"
        };
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(8);
            for (int j = 0; j < length; j++) {
                text.append(signs[random.nextInt(signs.length)]);
            }
            assertThat(sentences("el", text.toString())).as(text.toString()).isEqualTo(byIcu(text.toString()));
        }
    }

    private static List<String> byIcu(String text) {
        List<String> found = new ArrayList<>();
        BreakIterator iterator = BreakIterator.getSentenceInstance(new LanguageTag("el").locale());
        iterator.setText(text);
        int start = 0;
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            String sentence = text.substring(start, end).replaceAll("^[\\s\u00a0]+|[\\s\u00a0]+$", "");
            if (!sentence.isEmpty()) {
                found.add(sentence);
            }
            start = end;
        }
        return found;
    }

    @Test
    void aHyphenatedWordAContractionANumberAndAnAddressAreOneWordEach() {
        assertThat(words("It\u2019s a follow-up at 10:30: take 1,000 mg, and/or 2.5%. Mail a@b.org."))
                .containsExactly(
                        "It\u2019s",
                        "a",
                        "follow-up",
                        "at",
                        "10:30",
                        "take",
                        "1,000",
                        "mg",
                        "and",
                        "or",
                        "2.5",
                        "Mail",
                        "a@b.org");
    }

    @Test
    void aDashAndAStopEndAWord() {
        assertThat(words("rest \u2013 then go. (Now) 'yes'")).containsExactly("rest", "then", "go", "Now", "yes");
    }

    private static List<String> sentences(String language, String text) {
        return new SentenceBreaks(new LanguageTag(language))
                .of(text).stream()
                        .map(sentence -> text.substring(sentence.start(), sentence.end()))
                        .toList();
    }

    private static List<String> words(String text) {
        return Word.of(text, 0, text.length()).stream()
                .map(word -> text.substring(word.start(), word.end()))
                .toList();
    }
}
