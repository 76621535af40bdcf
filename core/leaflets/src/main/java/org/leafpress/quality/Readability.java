package org.leafpress.quality;

import java.util.List;
import java.util.Optional;

/** How easy a text is to read. */
public sealed interface Readability {

    /** What was counted, and what the formulas of the language make of it; at least one. */
    record Measured(Counts counts, List<Score> scores) implements Readability {
        public Measured {
            scores = List.copyOf(scores);
            if (scores.isEmpty()) {
                throw new IllegalArgumentException("nothing was measured");
            }
        }

        /** The score of the formula that is best known for the language. */
        public Score main() {
            return scores.get(0);
        }
    }

    /** There is no score. */
    record NotMeasured(Reason reason) implements Readability {}

    /** Why there is no score. */
    enum Reason {
        /** No formula is known for the language. */
        NO_FORMULA,
        /** There is no running text. */
        NO_PROSE
    }

    /** The score of a formula, if it was used. */
    default Optional<Score> find(Formula formula) {
        return this instanceof Measured measured
                ? measured.scores().stream()
                        .filter(score -> score.formula() == formula)
                        .findFirst()
                : Optional.empty();
    }

    /** Measures a text by some formulas. */
    static Readability of(Counts counts, List<Formula> formulas) {
        if (formulas.isEmpty()) {
            return new NotMeasured(Reason.NO_FORMULA);
        }
        if (counts.sentences() < 1 || counts.words() < 1) {
            return new NotMeasured(Reason.NO_PROSE);
        }
        return new Measured(
                counts, formulas.stream().map(formula -> formula.score(counts)).toList());
    }
}
