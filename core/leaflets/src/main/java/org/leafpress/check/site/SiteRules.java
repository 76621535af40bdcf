package org.leafpress.check.site;

import java.util.List;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.site.Site;

/** Rules on the settings of a site. */
public final class SiteRules {
    /** These look at the site as a whole. */
    public static final List<Rule<Site>> OF_SITES = List.of(
            new BrandColours(), new ContactEmail(), new GlossaryForms(), new LogoForDarkScreens(), new RuleSettings());

    private SiteRules() {}
}
