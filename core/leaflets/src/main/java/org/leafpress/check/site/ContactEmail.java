package org.leafpress.check.site;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Text;
import org.leafpress.model.site.Site;
import org.leafpress.parse.text.MailAddress;
import org.leafpress.parse.text.MessageText;

/** The email address of the clinic becomes a link on every page, so it must be one address. */
final class ContactEmail implements Rule<Site> {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        Text email = site.facts().contact().email();
        if (!MailAddress.isOne(email.value())) {
            diagnostics.report(
                    Code.BAD_FORMAT,
                    email.place(),
                    "\"" + MessageText.abridged(email.value()) + "\" is not one email address",
                    "write it without spaces and words around it, such as leaflets@example.org");
        }
    }
}
