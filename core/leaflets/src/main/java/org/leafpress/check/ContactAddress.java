package org.leafpress.check;

import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Text;
import org.leafpress.model.site.Site;

/** The clinic's email address is one: every page and print makes a link of it, which must open nothing else. */
final class ContactAddress implements Rule<Site> {
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        Text email = site.facts().contact().email();
        if (!ADDRESS.matcher(email.value()).matches()) {
            diagnostics.report(
                    Code.BAD_FORMAT,
                    email.place(),
                    "\"" + email.value() + "\" is not an email address",
                    "write it as people type it, for example \"email: name@example.org\"");
        }
    }
}
