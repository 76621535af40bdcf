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
public record RuleSetting(Place place, CodeRef code, Optional<RuleLevel> severity, Optional<Integer> limit) {
    /** True for one that makes findings less grave than usual, and may. */
    public boolean eases() {
        return severity.map(RuleLevel::severity)
                .filter(level -> code.code().mayBeTaken(level)
                        && level.filter(found -> found.compareTo(code.code().severity()) <= 0)
                                .isEmpty())
                .isPresent();
    }

    /** Which kind of finding, and how the site takes it, such as {@code LP714 (a title is long) is not reported}. */
    public String inWords() {
        return code.code().id() + " (" + code.code().title() + ") "
                + severity.flatMap(RuleLevel::severity)
                        .map(level -> "counts as " + level.label())
                        .orElse("is not reported");
    }
}
