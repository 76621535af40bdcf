package org.leafpress.check.writing;

import java.util.Optional;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.TermMatch;
import org.leafpress.check.wording.Vocabulary;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.prose.FoldedText;

/**
 * The plain word comes first and the medical word in brackets (NHS digital service manual, health literacy): a hard term
 * of the glossary with a plain word in brackets behind it is the wrong way round. Language-bound.
 */
final class PlainWordFirst implements Rule<CheckedWording> {
    /** Longer ones explain rather than translate. */
    private static final int MOST_WORDS = 3;

    private static final int LONGEST = 60;

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        Vocabulary vocabulary = wording.vocabulary();
        if (vocabulary.explanations().isEmpty()) {
            return;
        }
        for (TermMatch term : wording.find(vocabulary.glossary())) {
            Optional<String> bracket = bracket(term.passage().text(), term.end());
            if (vocabulary.hardTerms().contains(term.id())
                    && bracket.filter(words -> isPlain(words, wording)).isPresent()) {
                diagnostics.report(
                        Code.HARD_WORD_FIRST,
                        term.place(),
                        "the hard word \"" + term.written() + "\" stands before the plain one",
                        "turn them round: " + bracket.get() + " (" + term.written() + ")");
            }
        }
    }

    private static Optional<String> bracket(String text, int from) {
        String start = FoldedText.of(text.substring(from, Math.min(text.length(), from + LONGEST)))
                .value();
        int close = start.startsWith(" (") ? start.indexOf(')') : -1;
        return close < 0
                ? Optional.empty()
                : Optional.of(start.substring(" (".length(), close).strip());
    }

    private static boolean isPlain(String words, CheckedWording wording) {
        String lower = wording.lower(words);
        return !words.isEmpty()
                && words.chars().filter(unit -> unit == ' ').count() < MOST_WORDS
                && words.chars().anyMatch(Character::isLowerCase)
                && wording.vocabulary().explanations().stream().noneMatch(start -> lower.startsWith(start + " "))
                && wording.vocabulary().glossary().find(words).stream()
                        .noneMatch(term -> wording.vocabulary().hardTerms().contains(term.id()));
    }
}
