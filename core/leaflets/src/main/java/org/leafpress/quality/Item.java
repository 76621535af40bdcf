package org.leafpress.quality;

import java.util.List;
import org.leafpress.model.review.Instrument;

/**
 * An item of an instrument.
 *
 * @param instrument that has it
 * @param number in the instrument
 * @param group the heading under which it stands there, in few words
 * @param words what it asks, in our own words
 * @param answers what can be answered
 * @param judge who can answer it
 */
public record Item(Instrument instrument, int number, String group, String words, Answers answers, Judge judge) {

    /** All items of an instrument, in its order. */
    public static List<Item> of(Instrument instrument) {
        return Appraiser.probes(instrument).stream().map(ItemCheck::item).toList();
    }

    /** What can be answered. */
    public enum Answers {
        /** Yes or no. */
        YES_NO("yes or no"),
        /** Yes, no, or that it does not apply. */
        YES_NO_OR_NOT_APPLICABLE("yes, no or not-applicable"),
        /** From 1, no, to 5, yes. */
        RATING("a number from 1 to 5");

        private final String words;

        Answers(String words) {
            this.words = words;
        }

        /** For authors. */
        public String words() {
            return words;
        }
    }

    /** Who can answer an item. */
    public enum Judge {
        /** The build, from what the leaflet has; a person may know better. */
        BUILD_OR_PERSON,
        /** A person only; the build may say at most that it does not apply. */
        PERSON
    }
}
