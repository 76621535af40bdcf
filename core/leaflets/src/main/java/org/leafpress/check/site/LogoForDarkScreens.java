package org.leafpress.check.site;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.site.Brand;
import org.leafpress.model.site.Site;

/** A logo for dark screens has a twin for light ones, which paper shows too. */
final class LogoForDarkScreens implements Rule<Site> {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        site.facts()
                .brand()
                .filter(brand -> brand.logo().isEmpty())
                .flatMap(Brand::logoDark)
                .ifPresent(dark -> diagnostics.report(
                        Code.LOGO_FOR_DARK_ONLY,
                        dark.place(),
                        "there is a logo for dark screens, and none for light ones and for paper",
                        "add logo: with the file of the logo for white ground"));
    }
}
