package org.leafpress.check.writing;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
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
    private static final int LONGEST_BRACKET = 100;

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
        draft.running().forEach(passage -> {
            List<Word> unknown = words(passage)
                    .filter(word -> word.end() - word.start() >= SHORTEST)
                    .filter(word -> isMedical(passage.text(word), vocabulary))
                    .filter(word -> met.add(draft.lower(passage.text(word))))
                    .filter(word -> !isBracketed(passage.text(), word))
                    .toList();
            BitSet explained = new BitSet();
            if (!unknown.isEmpty()) {
                vocabulary.glossary().find(passage.text()).forEach(term -> explained.set(term.start(), term.end()));
            }
            unknown.stream()
                    .filter(word -> !explained.get(word.start()))
                    .forEach(word -> report(passage, word, diagnostics));
        });
    }

    private static boolean isMedical(String word, Vocabulary vocabulary) {
        for (String ending : vocabulary.medicalEndings()) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static void report(Passage passage, Word word, Diagnostics diagnostics) {
        diagnostics.report(
                Code.UNEXPLAINED_WORD,
                passage.place(word),
                "\"" + passage.text(word) + "\" is a medical word that is not explained",
                "write plain words and put it in brackets behind them, or add it to the glossary");
    }

    private static Stream<Word> words(Passage passage) {
        return passage.sentences().stream().flatMap(sentence -> sentence.words().stream());
    }

    /** True in brackets that are not far open, and before brackets. */
    private static boolean isBracketed(String text, Word word) {
        String before = text.substring(Math.max(0, word.start() - LONGEST_BRACKET), word.start());
        return before.lastIndexOf('(') > before.lastIndexOf(')') || text.startsWith(" (", word.end());
    }
}
