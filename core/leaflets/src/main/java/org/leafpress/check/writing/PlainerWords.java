package org.leafpress.check.writing;

import java.util.regex.Pattern;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.TermMatch;
import org.leafpress.check.wording.Vocabulary;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/**
 * Plain words are used where there are any (NHS digital service manual, health literacy and the A to Z of NHS health
 * writing; PEMAT-P, item 3). The words come from the list of the language and that of the site; terms of the glossary
 * are left alone. Language-bound.
 */
final class PlainerWords implements Rule<CheckedWording> {
    /** What follows a word that its text begins with and explains, as in "Elevate - keep it raised". */
    private static final Pattern EXPLAINED = Pattern.compile(":|\\h[-\u2013\u2014]\\h");

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        Vocabulary vocabulary = wording.vocabulary();
        for (TermMatch word : wording.find(vocabulary.plainer())) {
            if (!word.id().isEmpty()
                    && word.isWritten()
                    && !CheckedWording.isName(word.passage(), word.start(), word.end())
                    && !isExplained(word.passage().text(), word)
                    && !isTerm(word, vocabulary)) {
                diagnostics.report(
                        Code.PLAINER_WORD,
                        word.place(),
                        "there is a plainer word for \"" + word.written() + "\"",
                        "write \"" + word.id() + "\"");
            }
        }
    }

    private static boolean isTerm(TermMatch word, Vocabulary vocabulary) {
        return vocabulary.glossary().find(word.passage().text()).stream()
                .anyMatch(term -> term.start() < word.end() && word.start() < term.end());
    }

    /** True in brackets by itself, behind the plain word, and before a colon or a dash, behind which it stands. */
    private static boolean isExplained(String text, TermMatch word) {
        boolean bracketed = word.start() > 1
                && text.charAt(word.start() - 1) == '('
                && word.end() < text.length()
                && text.charAt(word.end()) == ')';
        return bracketed
                || (word.start() == 0
                        && EXPLAINED.matcher(text.substring(word.end())).lookingAt());
    }
}
