package org.leafpress.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.review.Instrument;
import org.leafpress.quality.Item.Answers;
import org.leafpress.quality.Item.Judge;

/**
 * An item of an instrument, and how the build looks for its answer.
 *
 * @param look gives what the build can tell
 */
record ItemCheck(Item item, BiFunction<Item, AssessedLeaflet, ItemState> look) {

    /** What the build can tell of a leaflet. */
    ItemState at(AssessedLeaflet material) {
        return look.apply(item, material);
    }

    /** Makes the items of an instrument, group by group. */
    record Group(Instrument instrument, String name) {

        /** An item that the build can often answer. */
        ItemCheck either(int number, String words, Answers answers, BiFunction<Item, AssessedLeaflet, ItemState> look) {
            return new ItemCheck(new Item(instrument, number, name, words, answers, Judge.BUILD_OR_PERSON), look);
        }

        /** An item that only a person can answer, for which the build has something to add. */
        ItemCheck person(int number, String words, Answers answers, BiFunction<Item, AssessedLeaflet, ItemState> look) {
            return new ItemCheck(new Item(instrument, number, name, words, answers, Judge.PERSON), look);
        }

        /** An item that only a person can answer. */
        ItemCheck person(int number, String words, Answers answers) {
            return person(number, words, answers, (item, material) -> open(item));
        }
    }

    static ItemState yes(Item item, String why) {
        return new ItemState.Decided(item, new Answer.Yes(), why);
    }

    static ItemState no(Item item, String why) {
        return new ItemState.Decided(item, new Answer.No(), why);
    }

    static ItemState notApplicable(Item item, String why) {
        return new ItemState.Decided(item, new Answer.NotApplicable(), why);
    }

    static ItemState open(Item item) {
        return new ItemState.Open(item, Optional.empty());
    }

    static ItemState open(Item item, String evidence) {
        return new ItemState.Open(item, Optional.of(evidence));
    }

    /** How hard the words are, for whoever judges them. */
    static ItemState words(Item item, AssessedLeaflet leaflet) {
        return leaflet.readability().whole().withoutTerms() instanceof Readability.Measured measured
                ? open(
                        item,
                        measured.main().formula().title() + " "
                                + measured.main().rounded() + " without the glossary's terms")
                : open(item);
    }

    /** How many numbers there are, for whoever judges them; none, none to judge. */
    static ItemState numbers(Item item, AssessedLeaflet leaflet) {
        List<Place> numbers = leaflet.numbers();
        return numbers.isEmpty()
                ? notApplicable(item, "the leaflet has no numbers")
                : open(item, count(numbers.size(), "number", "numbers"));
    }

    /** "1 picture", "2 pictures". */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
