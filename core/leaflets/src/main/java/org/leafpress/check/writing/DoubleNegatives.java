package org.leafpress.check.writing;

import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.TermMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.prose.Sentence;

/**
 * Advice against something negates once: "do not don't" says nothing that anyone could follow. Language-bound.
 */
final class DoubleNegatives implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        for (TermMatch both : wording.find(wording.vocabulary().doubleNegatives())) {
            for (Sentence sentence : both.passage().sentences()) {
                if (sentence.start() == both.start()
                        && sentence.end() > both.end()
                        && Character.isSpaceChar(both.passage().text().charAt(both.end()))) {
                    diagnostics.report(
                            Code.DOUBLE_NEGATIVE,
                            both.passage().place(sentence),
                            "\"" + both.id() + "\" negates twice",
                            "begin with one \"Do not\"");
                }
            }
        }
    }
}
