package org.leafpress.diagnostic;

import java.util.List;

/**
 * Looks for one kind of fault in what has been read. Stateless and thread-safe.
 *
 * @param <S> what it looks at: a topic, a text, the site, all topics together
 */
@FunctionalInterface
public interface Rule<S> {
    /** Reports what it finds. */
    void check(S subject, Diagnostics diagnostics);

    /** Looks at a subject with each rule. */
    static <S> void checkAll(List<? extends Rule<? super S>> rules, S subject, Diagnostics diagnostics) {
        rules.forEach(rule -> rule.check(subject, diagnostics));
    }
}
