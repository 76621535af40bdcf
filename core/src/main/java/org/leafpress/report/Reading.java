package org.leafpress.report;

import java.util.Optional;
import org.leafpress.model.LanguageTag;
import org.leafpress.quality.Confidence;
import org.leafpress.quality.Formula;
import org.leafpress.quality.LanguageReadability;
import org.leafpress.quality.Readability;
import org.leafpress.quality.Score;

/**
 * How easy a leaflet is to read, by the main formula of its language and without the hard words that the glossary
 * explains.
 */
record Reading(LanguageTag language, Score score) {
    /** US grade 6, as the American Medical Association advises; about a reading age of 11, as the NHS does. */
    static final int TARGET_GRADE = 6;

    /** Above it, one grade is as good as another. */
    private static final int MOST_GRADE = 12;

    /** Empty where nothing can be measured. */
    static Optional<Reading> of(LanguageReadability language) {
        return language.whole().withoutTerms() instanceof Readability.Measured measured
                ? Optional.of(new Reading(language.language(), measured.main()))
                : Optional.empty();
    }

    /** True when it is harder than the target; only grades have one. */
    boolean isHard() {
        return score.formula().scale() == Formula.Scale.GRADE && score.isHarderThan(TARGET_GRADE);
    }

    boolean isUnsure() {
        return score.confidence() == Confidence.LOW;
    }

    /** How hard it is in per cent, on a scale on which the target is in the middle; empty if it is no grade. */
    Optional<Integer> percent() {
        return score.formula().scale() == Formula.Scale.GRADE
                ? Optional.of((int) Math.round(100 * Math.max(0, Math.min(1, score.value() / MOST_GRADE))))
                : Optional.empty();
    }
}
