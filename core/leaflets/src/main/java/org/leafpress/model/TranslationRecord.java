package org.leafpress.model;

import java.util.Optional;
import org.leafpress.diagnostic.Place;

/**
 * Who made a translation and how, as its file says. Readers are told.
 *
 * @param place where it starts in the source
 * @param method how it came about
 * @param translator the person, post or agency; for a machine, its name
 * @param checker the person or post who compared it with the source, if anyone has
 * @param credential what entitles the checker, or the translator if nobody checked, such as a qualification
 * @param date on which day it was last translated or checked
 */
public record TranslationRecord(
        Place place,
        TranslationMethod method,
        Text translator,
        Optional<Text> checker,
        Optional<Text> credential,
        Day date) {}
