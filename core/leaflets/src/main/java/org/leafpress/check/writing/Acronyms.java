package org.leafpress.check.writing;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
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
 * An acronym is explained where it is first used (NHS digital service manual, abbreviations and acronyms): in brackets,
 * by words that begin with its letters, by a link, by what stands before "called", or by the glossary, to which the page links it. Those that everybody knows are
 * in the word list, to which a site can add. Language-bound.
 */
final class Acronyms implements Rule<CheckedWording> {
    /** In words. */
    private static final String SUBSCRIPT = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";

    private static final int NEAR = 12;

    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}");
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{Lu})['\u2019]?s$");

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        Vocabulary vocabulary = wording.vocabulary();
        if (vocabulary.acronyms().isEmpty()) {
            return;
        }
        Set<String> met = new HashSet<>(vocabulary.acronyms());
        wording.capitals().forEach(passage -> {
            for (Sentence sentence : passage.sentences()) {
                for (int i = 0; i < sentence.words().size(); i++) {
                    Word word = sentence.words().get(i);
                    if (!BlockCapitals.beginsInCapitals(passage, word)) {
                        continue;
                    }
                    String acronym = PLURAL.matcher(passage.text(word)).replaceFirst("");
                    if (!isFormula(passage, word)
                            && isAcronym(acronym, wording)
                            && passage.isWritten(word)
                            && passage.kind() != PassageKind.HEADING
                            && met.add(acronym)
                            && passage.kind() != PassageKind.LABEL
                            && !isExplained(passage, sentence, i, acronym, wording)) {
                        report(passage, word, acronym, diagnostics);
                    }
                }
            }
        });
    }

    /** {@code CO\u2082}: what stands below the line goes on with the word. */
    private static boolean isFormula(Passage passage, Word word) {
        return word.end() < passage.text().length()
                && SUBSCRIPT.indexOf(passage.text().charAt(word.end())) >= 0;
    }

    private static boolean isAcronym(String word, CheckedWording wording) {
        return BlockCapitals.isCapitals(word)
                && !BlockCapitals.isShouted(word, wording)
                && !ROMAN.matcher(word).matches()
                && !wording.vocabulary().numbers().instead().containsKey(word)
                && !wording.vocabulary().defined().contains(wording.lower(word));
    }

    private static boolean isExplained(
            Passage passage, Sentence sentence, int index, String acronym, CheckedWording wording) {
        Word word = sentence.words().get(index);
        String text = passage.text();
        boolean bracketed = word.start() > 0 && text.charAt(word.start() - 1) == '(';
        boolean beforeBracket = CheckedWording.isBeforeBracket(text, word.end());
        boolean joined = word.start() > 0 && text.charAt(word.start() - 1) == '/';
        return bracketed
                || beforeBracket
                || joined
                || text.indexOf("(" + acronym + ")", word.end()) >= 0
                || CheckedWording.isNamed(text, word.start(), wording.vocabulary())
                || wording.isLinked(acronym)
                || isSpelt(passage, sentence, index, acronym);
    }

    /** True when words next to it begin with its letters. */
    private static boolean isSpelt(Passage passage, Sentence sentence, int index, String acronym) {
        StringBuilder initials = new StringBuilder();
        int last = Math.min(sentence.words().size() - 1, index + NEAR);
        for (int i = Math.max(0, index - NEAR); i <= last; i++) {
            char initial = passage.text().charAt(sentence.words().get(i).start());
            initials.append(i == index ? ' ' : Character.toUpperCase(initial));
        }
        return initials.indexOf(acronym) >= 0;
    }

    private static void report(Passage passage, Word word, String acronym, Diagnostics diagnostics) {
        diagnostics.report(
                Code.UNEXPLAINED_ACRONYM,
                passage.place(word),
                "\"" + acronym + "\" is not explained where it is first used",
                "write the words and put the letters in brackets, such as family doctor (GP), or add it to the glossary");
    }
}
