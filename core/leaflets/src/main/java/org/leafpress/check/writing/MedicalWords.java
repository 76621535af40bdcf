package org.leafpress.check.writing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.Vocabulary;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.text.PassageKind;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Sentence;
import org.leafpress.prose.Word;

/**
 * Words that only clinicians know are explained (NHS digital service manual, health literacy; PEMAT-P, item 4): by the
 * glossary, in brackets, by a link, by what stands before "called", as the title, or as the medical name of something
 * that has a plain one. They are known by their endings,
 * such as "-itis". Told where the word first stands. Language-bound.
 */
final class MedicalWords implements Rule<CheckedWording> {
    private static final int SHORTEST = 7;
    private static final int LONGEST_BRACKET = 100;

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        Vocabulary vocabulary = wording.vocabulary();
        if (vocabulary.medicalEndings().isEmpty()) {
            return;
        }
        Set<String> met = new HashSet<>();
        Stream.concat(
                        wording.of(PassageKind.LABEL),
                        wording.of(PassageKind.HEADING).limit(1))
                .forEach(label -> words(label).forEach(word -> met.add(wording.lower(label.text(word)))));
        wording.running().forEach(passage -> check(passage, met, wording, diagnostics));
    }

    private static void check(Passage passage, Set<String> met, CheckedWording wording, Diagnostics diagnostics) {
        Vocabulary vocabulary = wording.vocabulary();
        List<Word> unknown = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (Word word : sentence.words()) {
                if (word.end() - word.start() >= SHORTEST && isMedical(passage.text(), word, vocabulary)) {
                    String lower = wording.lower(passage.text(word));
                    if (!vocabulary.defined().contains(lower)
                            && !vocabulary.familiar().contains(lower)
                            && met.add(lower)
                            && !isBracketed(passage.text(), word)
                            && !CheckedWording.isNamed(passage.text(), word.start(), vocabulary)
                            && !wording.isLinked(passage.text(word))) {
                        unknown.add(word);
                    }
                }
            }
        }
        if (!unknown.isEmpty()) {
            BitSet explained = new BitSet();
            vocabulary.glossary().find(passage.text()).forEach(term -> explained.set(term.start(), term.end()));
            unknown.stream()
                    .filter(word -> !explained.get(word.start()))
                    .forEach(word -> report(passage, word, diagnostics));
        }
    }

    /** True for a text in small letters with a medical word that the site does not know. */
    static boolean isUnknown(String lower, CheckedWording wording) {
        Vocabulary vocabulary = wording.vocabulary();
        return vocabulary.glossary().find(lower).isEmpty()
                && vocabulary.plainer().find(lower).stream()
                        .noneMatch(word -> word.id().isEmpty())
                && List.of(lower.split("[^\\p{L}]+", -1)).stream()
                        .anyMatch(word -> word.length() >= SHORTEST
                                && !vocabulary.familiar().contains(word)
                                && isMedical(word, new Word(0, word.length()), vocabulary));
    }

    private static boolean isMedical(String text, Word word, Vocabulary vocabulary) {
        for (String ending : vocabulary.medicalEndings()) {
            if (text.startsWith(ending, word.end() - ending.length())) {
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
        return before.lastIndexOf('(') > before.lastIndexOf(')') || CheckedWording.isBeforeBracket(text, word.end());
    }
}
