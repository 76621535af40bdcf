package org.leafpress.check.writing;

import java.util.regex.Matcher;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/**
 * A space stands between a number and its unit (BIPM, SI brochure, section 5.4.3; ISMP, list of error-prone dose
 * designations: "10mg" has been read as 100). Language-bound.
 */
final class UnitSpaces implements Rule<Draft> {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        draft.vocabulary()
                .numbers()
                .joined()
                .ifPresent(pattern -> draft.numbered().forEach(passage -> {
                    Matcher matcher = pattern.matcher(passage.text());
                    while (matcher.find()) {
                        String number = matcher.group(1);
                        diagnostics.report(
                                Code.UNIT_WITHOUT_SPACE,
                                passage.place(matcher.start(), matcher.end()),
                                "there is no space in \"" + matcher.group() + "\"",
                                "write \"" + number + " " + matcher.group().substring(number.length()) + "\"");
                    }
                }));
    }
}
