package org.leafpress.check.writing;

import java.util.regex.Matcher;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.prose.Passage;

/**
 * A dose has no zero at its end and one before its point: "1 mg", not "1.0 mg", which is taken for 10; "0.5 mg", not
 * ".5 mg", which is taken for 5 (ISMP, list of error-prone dose designations). Language-bound.
 */
final class DoseNumbers implements Rule<Draft> {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        NumberWords numbers = draft.vocabulary().numbers();
        draft.numbered().forEach(passage -> {
            numbers.trailingZero().ifPresent(pattern -> {
                Matcher matcher = pattern.matcher(passage.text());
                while (matcher.find()) {
                    report(passage, matcher, "ends in a zero", "leave the zero out", diagnostics);
                }
            });
            numbers.leadingPoint().ifPresent(pattern -> {
                Matcher matcher = pattern.matcher(passage.text());
                while (matcher.find()) {
                    report(passage, matcher, "begins with its point", "put a zero before it", diagnostics);
                }
            });
        });
    }

    private static void report(Passage passage, Matcher dose, String fault, String remedy, Diagnostics diagnostics) {
        diagnostics.report(
                Code.MISREAD_DOSE,
                passage.place(dose.start(), dose.end()),
                "the dose \"" + dose.group() + "\" " + fault + ", so it can be read as ten times as much",
                remedy);
    }
}
