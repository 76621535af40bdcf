package org.leafpress.maven;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leafpress.start.SiteAnswers;
import org.leafpress.start.SiteRequest;

/**
 * Asks what a new site needs to know and no parameter says.
 *
 * @param terminal empty where nobody can answer
 * @param fault told what is wrong with an answer
 */
record SiteQuestions(Optional<Terminal> terminal, Consumer<String> fault) {
    private static final String LANGUAGE = "en-GB";
    private static final String ADDRESS = "https://leaflets.example.org/";

    /** Puts questions to somebody. */
    @FunctionalInterface
    interface Terminal {
        /** The answer; null at the end of the input. */
        @Nullable
        String ask(String question);
    }

    /** What is asked, in order; what may be left empty has the answer that holds then. */
    private record Question(SiteAnswers answer, String words, boolean needed) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question(SiteAnswers.NAME, "Name of your clinic:", true),
            new Question(SiteAnswers.EMERGENCY, "Number for emergencies, such as 999:", true),
            new Question(SiteAnswers.URGENT, "Number for urgent advice, such as 111 (Enter for none):", false),
            new Question(SiteAnswers.PHONE, "Phone number of your clinic:", true),
            new Question(SiteAnswers.EMAIL, "Email address of your clinic:", true),
            new Question(
                    SiteAnswers.LANGUAGES,
                    "Languages, the one that you write in first, such as en-GB,ur (Enter for en-GB):",
                    false),
            new Question(SiteAnswers.COLOUR, "Colour of headings, such as #0b4f6c (Enter for the usual one):", false));

    /** The request for a site, with the parameters and, where there is a terminal, the answers. */
    SiteRequest ask(Map<SiteAnswers, String> given, String version) {
        Map<SiteAnswers, String> answers = new EnumMap<>(SiteAnswers.class);
        given.forEach((answer, text) -> answers.put(answer, text.strip()));
        terminal.ifPresent(asked -> {
            for (Question question : QUESTIONS) {
                if (!answers.containsKey(question.answer())) {
                    ask(question, asked).ifPresent(text -> answers.put(question.answer(), text));
                }
            }
        });
        return new SiteRequest(
                answers.getOrDefault(SiteAnswers.NAME, ""),
                answers.getOrDefault(SiteAnswers.EMERGENCY, ""),
                Optional.ofNullable(answers.get(SiteAnswers.URGENT)),
                answers.getOrDefault(SiteAnswers.PHONE, ""),
                answers.getOrDefault(SiteAnswers.EMAIL, ""),
                SiteAnswers.split(answers.getOrDefault(SiteAnswers.LANGUAGES, LANGUAGE)),
                Optional.ofNullable(answers.get(SiteAnswers.COLOUR)),
                answers.getOrDefault(SiteAnswers.ADDRESS, ADDRESS),
                version,
                Optional.ofNullable(answers.get(SiteAnswers.REPOSITORY)));
    }

    /** Asks until the answer can be used; empty if there is none. */
    private Optional<String> ask(Question question, Terminal asked) {
        while (true) {
            String line = asked.ask(question.words());
            if (line == null || (line.isBlank() && !question.needed())) {
                return Optional.empty();
            }
            Optional<String> wrong = question.answer().fault(line);
            if (wrong.isEmpty()) {
                return Optional.of(line.strip());
            }
            fault.accept(wrong.get());
        }
    }
}
