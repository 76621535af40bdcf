package org.leafpress.model.review;

import java.util.Optional;
import org.leafpress.diagnostic.Place;

/**
 * How a site takes one kind of finding, where it differs from the usual.
 *
 * @param place where it starts in the source
 * @param code which kind of finding
 * @param severity how grave it is; {@code off} for not at all
 * @param limit what is still allowed, such as the words of a sentence; only for rules that have a limit
 */
public record RuleSetting(Place place, CodeRef code, Optional<RuleLevel> severity, Optional<Integer> limit) {}
