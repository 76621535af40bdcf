package org.leafpress.check.writing;

import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.WordMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/**
 * A range has "to" between its numbers: a hyphen is read as "minus", or not at all, by screen readers and by people (NHS
 * digital service manual, numbers; ISMP, list of error-prone dose designations). Before a name it is an address. Holds
 * where numbers in words do.
 */
final class HyphenRanges implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        for (WordMatch range : wording.find(wording.vocabulary().house().ranges())) {
            String from = range.groups().group(1);
            String to = range.groups().group(2);
            if (Double.parseDouble(from) < Double.parseDouble(to)) {
                diagnostics.report(
                        Code.RANGE_WITH_HYPHEN,
                        range.place(),
                        "the range \"" + range.written() + "\" has a hyphen or a dash",
                        "write \"" + from + " to " + to + "\"");
            }
        }
    }
}
