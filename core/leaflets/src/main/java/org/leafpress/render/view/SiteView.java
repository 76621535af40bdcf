package org.leafpress.render.view;

import java.util.Optional;

/**
 * What is the same on every page of a language.
 *
 * @param name of the site
 * @param organisation name of the clinic
 * @param phoneHref {@code tel:} and digits
 * @param logo address of the logo, relative to the page
 * @param emergency what to do in an emergency, for pages without advice of their own
 */
public record SiteView(
        String name,
        String organisation,
        Optional<String> department,
        Optional<String> address,
        String phone,
        String phoneHref,
        String email,
        Optional<String> hours,
        Optional<String> website,
        Optional<String> logo,
        Markup emergency,
        Optional<Foreign> emergencyIn,
        Markup disclaimer,
        Markup otherFormats,
        Markup feedback,
        String copyright) {}
