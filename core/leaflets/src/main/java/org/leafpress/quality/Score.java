package org.leafpress.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.leafpress.quality.Formula.Scale;

/**
 * What a formula says of a text.
 *
 * @param formula that was used
 * @param value on its scale, not rounded
 * @param confidence how far to rely on it
 */
public record Score(Formula formula, double value, Confidence confidence) {
    /** A child in the first grade of school in the United States is six years old. */
    public static final int AGE_BEFORE_SCHOOL = 5;

    /** To one decimal place, halves up. */
    public double rounded() {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    /** The value, or its opposite where a higher value is harder: the higher, the easier. */
    double ease() {
        return formula.scale() == Scale.EASE ? value : -value;
    }

    /** True when the text of this score is harder than that of another of the same formula. */
    public boolean isHarderThan(double other) {
        return formula.scale() == Scale.EASE ? value < other : value > other;
    }

    /**
     * The age in whole years at which the text can be read: that of a child in the grade, so for grade 6.9 it is 11.
     *
     * @throws IllegalStateException if the formula does not give a grade
     */
    public int readingAge() {
        if (formula.scale() != Scale.GRADE) {
            throw new IllegalStateException(formula + " gives no grade");
        }
        return Math.max(AGE_BEFORE_SCHOOL, (int) Math.floor(value) + AGE_BEFORE_SCHOOL);
    }
}
