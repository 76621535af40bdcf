package org.leafpress.quality;

import java.util.List;
import java.util.Optional;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.review.Instrument;

/**
 * A leaflet as an instrument sees it.
 *
 * @param instrument by which it is judged
 * @param language of the text that is judged
 * @param items all items of the instrument, in its order
 */
public record Appraisal(Instrument instrument, LanguageTag language, List<ItemState> items) {
    public Appraisal {
        items = List.copyOf(items);
    }

    /** What an appraisal comes to. */
    public sealed interface Outcome {}

    /** All items have their answers, so there are the scores that the instrument defines; at least one. */
    public record Scored(List<Mark> marks) implements Outcome {
        public Scored {
            marks = List.copyOf(marks);
        }
    }

    /** Items are open, so there is no score. */
    public record Open() implements Outcome {}

    /** The instrument defines no score: an organisation is assessed by its publisher, and this is evidence for it. */
    public record Evidence() implements Outcome {}

    /**
     * A score.
     *
     * @param name what the instrument calls it
     * @param value on a scale from 0 or 1 to {@code most}
     * @param most best possible
     * @param passes whether it passes, where the instrument says when it does
     */
    public record Mark(String name, double value, int most, Optional<Boolean> passes) {}

    /**
     * What it comes to. It is worked out from the items each time, so there can be no score but the one they give; and
     * as every instrument has items that only a person can answer, none from the build's answers alone.
     */
    public Outcome outcome() {
        if (instrument == Instrument.PIF_TICK) {
            return new Evidence();
        }
        return open() > 0 || answered() == 0 ? new Open() : new Scored(Scoring.of(instrument, items));
    }

    /** How many items the build has answered. */
    public int decided() {
        return count(ItemState.Decided.class);
    }

    /** How many items people have answered. */
    public int answered() {
        return count(ItemState.Answered.class);
    }

    /** How many items are left, those included whose answer is about an earlier text. */
    public int open() {
        return items.size() - decided() - answered();
    }

    private int count(Class<? extends ItemState> type) {
        return (int) items.stream().filter(type::isInstance).count();
    }
}
