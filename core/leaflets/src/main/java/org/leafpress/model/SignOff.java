package org.leafpress.model;

import org.leafpress.diagnostic.Place;

/**
 * Someone in a role has checked a certain text.
 *
 * @param place where it starts in the source
 * @param role in which role
 * @param post the post of the person
 * @param date on which day
 * @param language in which language
 * @param hash of the exact text that was signed
 */
public record SignOff(Place place, Role role, Text post, Day date, LanguageTag language, Text hash) {}
