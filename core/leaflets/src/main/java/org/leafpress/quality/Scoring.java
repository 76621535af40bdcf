package org.leafpress.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leafpress.model.review.Instrument;
import org.leafpress.quality.Appraisal.Mark;

/** The scores of instruments, each as its authors define them. */
final class Scoring {
    /** CDC Clear Communication Index user guide: 90 and above passes. */
    private static final double PASS = 90;

    private static final int LAST_UNDERSTANDABILITY = 19;
    private static final int OVERALL_RATING = 16;

    private Scoring() {}

    /** The scores of items that all have their answers. */
    static List<Mark> of(Instrument instrument, List<ItemState> items) {
        return switch (instrument) {
            case CLEAR_COMMUNICATION_INDEX -> {
                double value = percent(items, item -> true);
                yield List.of(new Mark("score", value, 100, Optional.of(value >= PASS)));
            }
            // User's guide of PEMAT: a percentage of the items that apply, one for each domain.
            case PEMAT_P ->
                List.of(
                        new Mark(
                                "understandability",
                                percent(items, item -> item.number() <= LAST_UNDERSTANDABILITY),
                                100,
                                Optional.empty()),
                        new Mark(
                                "actionability",
                                percent(items, item -> item.number() > LAST_UNDERSTANDABILITY),
                                100,
                                Optional.empty()));
            // The handbook of DISCERN sums nothing up; its last question asks for the overall rating.
            case DISCERN -> List.of(new Mark("overall rating", overall(items), Answer.Rating.MOST, Optional.empty()));
            case PIF_TICK -> List.of();
        };
    }

    private static double percent(List<ItemState> items, Predicate<Item> which) {
        List<Answer> answers = items.stream()
                .filter(state -> which.test(state.item()))
                .flatMap(state -> state.answer().stream())
                .filter(answer -> !(answer instanceof Answer.NotApplicable))
                .toList();
        long met = answers.stream().filter(Answer.Yes.class::isInstance).count();
        return answers.isEmpty() ? 0 : 100.0 * met / answers.size();
    }

    private static double overall(List<ItemState> items) {
        return items.stream()
                .filter(state -> state.item().number() == OVERALL_RATING)
                .flatMap(state -> state.answer().stream())
                .filter(Answer.Rating.class::isInstance)
                .mapToInt(answer -> ((Answer.Rating) answer).value())
                .findFirst()
                .orElseThrow();
    }
}
