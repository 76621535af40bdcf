package org.leafpress.check.writing;

import java.util.HashMap;
import java.util.Map;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.TextLink;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/** Links with one text lead to one place (WCAG 2.2, success criterion 2.4.9; NHS digital service manual, links). */
final class LinkTargets implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        Map<String, TextLink> seen = new HashMap<>();
        for (TextLink link : wording.links()) {
            TextLink first = seen.putIfAbsent(link.text(), link);
            if (first != null && !first.target().equals(link.target())) {
                diagnostics.report(
                        Code.SAME_LINK_TEXT,
                        link.place(),
                        "another link with the text \"" + link.text() + "\" leads elsewhere",
                        "give each its own words; the other is at " + first.place());
            }
        }
    }
}
