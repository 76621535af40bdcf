package org.leafpress.check.writing;

import java.util.List;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.prose.Terms;
import org.leafpress.prose.Word;

/**
 * Plain words are used where there are any (NHS digital service manual, health literacy and the A to Z of NHS health
 * writing; PEMAT-P, item 3). The words come from the list of the language and that of the site; terms of the glossary
 * are left alone. Language-bound.
 */
final class PlainerWords implements WritingRule {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        Vocabulary vocabulary = draft.vocabulary();
        draft.running().forEach(passage -> {
            List<Terms.Match> hard = vocabulary.plainer().find(passage.text());
            List<Terms.Match> terms =
                    hard.isEmpty() ? List.of() : vocabulary.glossary().find(passage.text());
            for (Terms.Match word : hard) {
                boolean explained =
                        terms.stream().anyMatch(term -> term.start() < word.end() && word.start() < term.end());
                if (!word.id().isEmpty() && !explained && passage.isWritten(new Word(word.start(), word.end()))) {
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
}
