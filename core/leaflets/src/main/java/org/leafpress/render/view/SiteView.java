package org.leafpress.render.view;

import java.net.URI;
import java.util.Optional;
import org.leafpress.model.site.SiteText;
import org.leafpress.render.text.Foreign;
import org.leafpress.render.text.Markup;
import org.leafpress.render.text.TextWriter;

/**
 * What is the same on every page of a language.
 *
 * @param phoneHref {@code tel:} and digits
 * @param hours in words of the language
 * @param logo address of the logo, relative to the page
 * @param logoDark the same of the logo for dark screens
 * @param emergency what to do in an emergency, for pages without advice of their own
 */
public record SiteView(
        SiteText model,
        String phone,
        String phoneHref,
        String email,
        Optional<String> hours,
        Optional<URI> website,
        Optional<String> logo,
        Optional<String> logoDark,
        Markup emergency,
        Optional<Foreign> emergencyIn,
        TextWriter texts)
        implements ModelView, TextScope {}
