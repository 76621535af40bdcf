package org.leafpress.check.writing;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.text.PassageKind;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Word;

/**
 * Words that only clinicians know are explained (NHS digital service manual, health literacy; PEMAT-P, item 4): by the
 * glossary, in brackets, or as the medical name of something that has a plain one. They are known by their endings,
 * such as "-itis". Told where the word first stands. Language-bound.
 */
final class MedicalWords implements WritingRule {
    private static final int SHORTEST = 7;

    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        Vocabulary vocabulary = draft.vocabulary();
        if (vocabulary.medicalEndings().isEmpty()) {
            return;
        }
        Set<String> met = new HashSet<>(vocabulary.defined());
        met.addAll(vocabulary.familiar());
        draft.passages()
                .filter(passage -> passage.kind() == PassageKind.LABEL)
                .forEach(label -> words(label).forEach(word -> met.add(draft.lower(label.text(word)))));
        draft.running()
                .forEach(passage -> words(passage).forEach(word -> {
                    String text = passage.text(word);
                    if (text.length() >= SHORTEST
                            && vocabulary.medicalEndings().stream().anyMatch(text::endsWith)
                            && met.add(draft.lower(text))
                            && !isExplained(passage, word, draft)) {
                        diagnostics.report(
                                Code.UNEXPLAINED_WORD,
                                passage.place(word),
                                "\"" + text + "\" is a medical word that is not explained",
                                "write plain words and put it in brackets behind them, or add it to the glossary");
                    }
                }));
    }

    private static Stream<Word> words(Passage passage) {
        return passage.sentences().stream().flatMap(sentence -> sentence.words().stream());
    }

    /** True in brackets, before them, and within a term of the glossary. */
    private static boolean isExplained(Passage passage, Word word, Draft draft) {
        String text = passage.text();
        int open = text.lastIndexOf('(', word.start());
        boolean bracketed = open >= 0 && text.indexOf(')', open) >= word.end();
        return bracketed
                || text.startsWith(" (", word.end())
                || draft.vocabulary().glossary().find(text).stream()
                        .anyMatch(term -> term.start() <= word.start() && word.end() <= term.end());
    }
}
