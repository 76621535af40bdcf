package org.leafpress.check.writing;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.leafpress.check.draft.Draft;
import org.leafpress.check.draft.Vocabulary;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.prose.Terms;
import org.leafpress.prose.Word;

/**
 * Plain words are used where there are any (NHS digital service manual, health literacy and the A to Z of NHS health
 * writing; PEMAT-P, item 3). The words come from the list of the language and that of the site; terms of the glossary
 * are left alone. Language-bound.
 */
final class PlainerWords implements Rule<Draft> {
    /** What follows a word that its text begins with and explains, as in "Elevate - keep it raised". */
    private static final Pattern EXPLAINED = Pattern.compile(":|\\h[-\u2013\u2014]\\h");

    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        Vocabulary vocabulary = draft.vocabulary();
        draft.running().forEach(passage -> {
            List<Terms.Match> hard = vocabulary.plainer().find(passage.text());
            BitSet explained = new BitSet();
            if (!hard.isEmpty()) {
                vocabulary.glossary().find(passage.text()).forEach(term -> explained.set(term.start(), term.end()));
            }
            for (Terms.Match word : hard) {
                int next = explained.nextSetBit(word.start());
                if (!word.id().isEmpty()
                        && (next < 0 || next >= word.end())
                        && passage.isWritten(new Word(word.start(), word.end()))
                        && !Draft.isName(passage, word.start(), word.end())
                        && !isExplained(passage.text(), word)) {
                    diagnostics.report(
                            Code.PLAINER_WORD,
                            passage.place(word.start(), word.end()),
                            "there is a plainer word for \"" + passage.text().substring(word.start(), word.end())
                                    + "\"",
                            "write \"" + word.id() + "\"");
                }
            }
        });
    }

    /** True in brackets by itself, behind the plain word, and before a colon or a dash, behind which it stands. */
    private static boolean isExplained(String text, Terms.Match word) {
        boolean bracketed = word.start() > 1
                && text.charAt(word.start() - 1) == '('
                && word.end() < text.length()
                && text.charAt(word.end()) == ')';
        return bracketed || (word.start() == 0 && EXPLAINED.matcher(text.substring(word.end())).lookingAt());
    }
}
