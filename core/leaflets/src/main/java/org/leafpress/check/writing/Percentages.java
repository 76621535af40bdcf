package org.leafpress.check.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.NumberWords;
import org.leafpress.check.wording.WordMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/**
 * A risk is given as "1 in 7" rather than as a percentage (NHS digital service manual, numbers). The strength of a cream
 * or the like is no risk. Language-bound.
 */
final class Percentages implements Rule<CheckedWording> {
    private static final int NEAR = 2;

    private static final Pattern WHOLE = Pattern.compile("([1-9][0-9]?)(?!\\d)[^.,\\d]*");

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        NumberWords numbers = wording.vocabulary().numbers();
        for (WordMatch risk : wording.find(numbers.percent())) {
            if (wording.wordsAfter(risk.passage().text(), risk.end(), NEAR).stream()
                    .noneMatch(numbers.strengths()::contains)) {
                diagnostics.report(
                        Code.PERCENTAGE,
                        risk.place(),
                        "\"" + risk.written() + "\" is a percentage",
                        remedy(risk.written()));
            }
        }
    }

    /** With the very number where that is certain: an example might be copied. */
    private static String remedy(String written) {
        Matcher whole = WHOLE.matcher(written);
        return "write a risk as a number of people, "
                + (whole.matches()
                        ? "here " + whole.group(1) + " in 100 people"
                        : "such as 1 in 7 people, which is 14.3%");
    }
}
