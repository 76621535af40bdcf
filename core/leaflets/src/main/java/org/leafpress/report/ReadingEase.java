package org.leafpress.report;

import java.util.Optional;
import org.leafpress.check.wording.StyleLimit;
import org.leafpress.check.wording.StyleLimits;
import org.leafpress.check.writing.ReadingLevel;
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
record ReadingEase(LanguageTag language, Score score) {
    /** Empty where nothing can be measured. */
    static Optional<ReadingEase> of(LanguageReadability language) {
        return language.whole().withoutTerms() instanceof Readability.Measured measured
                ? Optional.of(new ReadingEase(language.language(), measured.main()))
                : Optional.empty();
    }

    /** True when it is harder than the site allows; formulas without norms for the language say nothing of that. */
    boolean isHard(StyleLimits limits) {
        return score.formula().hasNorms(language)
                && ReadingLevel.isTooHard(score, limits.of(ReadingLevel.limit(score.formula())));
    }

    boolean isUnsure() {
        return score.confidence() == Confidence.LOW;
    }

    /** The first grade that is too high; a text of reading age 11 may need any grade below 7. */
    static int firstGradeTooHigh(StyleLimits limits) {
        return limits.of(StyleLimit.READING_AGE) - Score.AGE_BEFORE_SCHOOL + 1;
    }

    /**
     * How hard it is in per cent, on a scale on which {@link #firstGradeTooHigh} is in the middle; empty if it is no
     * grade.
     */
    Optional<Integer> percent(StyleLimits limits) {
        return score.formula().scale() == Formula.Scale.GRADE
                ? Optional.of((int) Math.round(
                        50 * Math.max(0, Math.min(2, score.value() / firstGradeTooHigh(limits)))))
                : Optional.empty();
    }
}
