package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leafpress.start.SiteAnswers;
import org.leafpress.start.SiteRequest;

/** Questions are asked where somebody can answer, and until the answers can be used. */
class SiteQuestionsTest {
    private final List<String> faults = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void aWrongAnswerIsExplainedAndAskedForAgain() {
        SiteRequest request = ask(Map.of(), "Clinic", "call us", "999", "", "01632 960 123", "a@example.org", "", "");
        assertThat(request)
                .isEqualTo(new SiteRequest(
                        "Clinic",
                        "999",
                        Optional.empty(),
                        "01632 960 123",
                        "a@example.org",
                        List.of("en-GB"),
                        Optional.empty(),
                        "https://leaflets.example.org/",
                        "1",
                        Optional.empty()));
        assertThat(faults).singleElement().asString().contains("such as 999 or 112");
    }

    @Test
    void whatAParameterSaysIsNotAskedFor() {
        SiteRequest request = ask(
                Map.of(SiteAnswers.NAME, " Clinic ", SiteAnswers.LANGUAGES, "ur, en-GB", SiteAnswers.URGENT, "111"),
                "999",
                "01632 960 123",
                "a@example.org",
                "#0b4f6c");
        assertThat(request.name()).isEqualTo("Clinic");
        assertThat(request.languages()).containsExactly("ur", "en-GB");
        assertThat(request.colour()).contains("#0b4f6c");
        assertThat(asked).hasSize(4).noneMatch(question -> question.startsWith("Name"));
    }

    @Test
    void theEndOfTheInputEndsTheQuestions() {
        assertThat(ask(Map.of(), "Clinic").emergency()).isEmpty();
    }

    @Test
    void withoutATerminalNothingIsAsked() {
        SiteQuestions questions = new SiteQuestions(Optional.empty(), faults::add);
        assertThat(questions.ask(Map.of(SiteAnswers.NAME, "Clinic"), "1").phone())
                .isEmpty();
    }

    private SiteRequest ask(Map<SiteAnswers, String> given, String... answers) {
        Deque<String> left = new ArrayDeque<>(List.of(answers));
        SiteQuestions questions = new SiteQuestions(
                Optional.of(question -> {
                    asked.add(question);
                    return left.poll();
                }),
                faults::add);
        return questions.ask(given, "1");
    }
}
