package org.leafpress.check.writing;

import org.leafpress.check.draft.Draft;
import org.leafpress.check.draft.NumberWords;
import org.leafpress.check.draft.WordMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/**
 * Units that are misread are written as words: "micrograms", never "mcg" or "\u00b5g"; "units", never "IU" or "U" (ISMP,
 * list of error-prone abbreviations; BNF, prescription writing). Language-bound.
 */
final class UnitNames implements Rule<Draft> {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        NumberWords numbers = draft.vocabulary().numbers();
        numbers.misread()
                .ifPresent(pattern -> draft.passages()
                        .filter(passage -> hasAny(passage.text(), numbers))
                        .forEach(passage -> {
                            for (WordMatch unit : WordMatch.of(pattern, passage)) {
                                diagnostics.report(
                                        Code.MISREAD_UNIT,
                                        unit.place(),
                                        "the unit \"" + unit.written() + "\" is easily misread",
                                        "write \""
                                                + numbers.instead()
                                                        .get(unit.groups().group()) + "\"");
                            }
                        }));
    }

    /** Far quicker than the pattern, and nearly always the end of it: no letter stands before a unit. */
    private static boolean hasAny(String text, NumberWords numbers) {
        for (int i = 0; i < text.length(); i++) {
            if (numbers.misreadStarts().get(text.charAt(i))
                    && (i == 0 || !Character.isLetter(text.charAt(i - 1)))
                    && beginsUnit(text, i, numbers)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsUnit(String text, int index, NumberWords numbers) {
        for (String unit : numbers.instead().keySet()) {
            if (text.startsWith(unit, index)) {
                return true;
            }
        }
        return false;
    }
}
