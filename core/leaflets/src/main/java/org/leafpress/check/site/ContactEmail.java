package org.leafpress.check.site;

import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Text;
import org.leafpress.model.site.Site;

/** The email address of the clinic becomes a link on every page, so it must be one address. */
final class ContactEmail implements Rule<Site> {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"?,;]+@[^\\s@<>\"?,;.]+(?:\\.[^\\s@<>\"?,;.]+)+");

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        Text email = site.facts().contact().email();
        if (!ADDRESS.matcher(email.value()).matches()) {
            diagnostics.report(
                    Code.BAD_FORMAT,
                    email.place(),
                    "\"" + email.value() + "\" is not one email address",
                    "write it without spaces and words around it, such as leaflets@example.org");
        }
    }
}
