package org.leafpress.check.writing;

import org.leafpress.check.draft.Draft;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.prose.Passage;

/**
 * Advice against something negates once: "do not don't" says nothing that anyone could follow. Language-bound.
 */
final class DoubleNegatives implements Rule<Draft> {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        if (!draft.vocabulary().doNot().isEmpty()) {
            draft.running().forEach(passage -> check(passage, draft, diagnostics));
        }
    }

    private static void check(Passage passage, Draft draft, Diagnostics diagnostics) {
        for (var sentence : passage.sentences()) {
            String lower = draft.lower(passage.text(sentence));
            for (String first : draft.vocabulary().doNot()) {
                draft.vocabulary().doNot().stream()
                        .map(second -> first + " " + second)
                        .filter(both -> lower.startsWith(both + " "))
                        .forEach(both -> diagnostics.report(
                                Code.DOUBLE_NEGATIVE,
                                passage.place(sentence),
                                "\"" + both + "\" negates twice",
                                "begin with one \"Do not\""));
            }
        }
    }
}
