package org.leafpress.model.review;

import org.leafpress.diagnostic.Place;
import org.leafpress.model.Day;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;

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
