package org.leafpress.check.care;

import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.NumberWords;
import org.leafpress.check.wording.WordMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/**
 * A dose has no zero at its end and one before its point: "1 mg", not "1.0 mg", which is taken for 10; "0.5 mg", not
 * ".5 mg", which is taken for 5 (ISMP, list of error-prone dose designations). Language-bound.
 */
final class DoseNumbers implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        NumberWords numbers = wording.vocabulary().numbers();
        for (WordMatch dose : wording.findAll(numbers.trailingZero())) {
            report(dose, "ends in a zero", dose.written().replaceFirst("\\D?0+$", ""), diagnostics);
        }
        for (WordMatch dose : wording.findAll(numbers.leadingPoint())) {
            report(dose, "begins with its point", "0" + dose.written(), diagnostics);
        }
    }

    private static void report(WordMatch dose, String fault, String meant, Diagnostics diagnostics) {
        diagnostics.report(
                Code.MISREAD_DOSE,
                dose.place(),
                "the dose \"" + dose.written() + "\" " + fault + ", so it can be read as ten times as much",
                "write \"" + meant + "\"");
    }
}
