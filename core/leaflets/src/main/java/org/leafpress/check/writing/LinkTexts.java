package org.leafpress.check.writing;

import java.util.regex.Pattern;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.TextLink;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/**
 * A link says where it leads: not "click here", and not an address, which screen readers spell out (NHS digital service
 * manual, links; WCAG 2.2, success criteria 2.4.4 and 2.4.9).
 */
final class LinkTexts implements Rule<CheckedWording> {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        for (TextLink link : wording.links()) {
            if (wording.vocabulary().vagueLinks().contains(link.text())) {
                diagnostics.report(
                        Code.VAGUE_LINK,
                        link.place(),
                        "the link text \"" + link.text() + "\" does not say where the link leads",
                        "write between the square brackets what the reader finds there, such as the name of the leaflet");
            } else if (ADDRESS.matcher(link.text()).matches()) {
                diagnostics.report(
                        Code.VAGUE_LINK,
                        link.place(),
                        "the link text is an address",
                        "name what the reader finds there, as in [about hiccups](https://www.example.org/); print shows the"
                                + " address by itself");
            }
        }
    }
}
