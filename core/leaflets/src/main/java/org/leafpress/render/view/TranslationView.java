package org.leafpress.render.view;

import java.util.Optional;

/**
 * How a translated leaflet came about, and whether it can be trusted.
 *
 * @param method {@code human}, {@code machine}, {@code machine-checked} or {@code unknown}
 * @param translator who or what translated it
 * @param checker who has compared it with its source
 * @param credential of the checker, or else of the translator
 * @param date when it was last translated or checked, written out
 * @param original leads to the leaflet that it was made from
 * @param inOriginal if nobody is known to have checked it, that fact in the language of the original
 * @param stale true when a notice for the whole leaflet says that it may be out of date
 */
public record TranslationView(
        String method,
        Optional<String> translator,
        Optional<String> checker,
        Optional<String> credential,
        Optional<String> date,
        Link original,
        Optional<String> inOriginal,
        boolean stale) {}
