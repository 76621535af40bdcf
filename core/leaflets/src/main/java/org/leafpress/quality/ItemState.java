package org.leafpress.quality;

import java.util.Optional;
import org.leafpress.model.governance.JudgedAnswer;
import org.leafpress.model.review.Assessment;

/** What is known of one item of an instrument for one leaflet. */
public sealed interface ItemState {
    /** The item. */
    Item item();

    /** The answer, if there is one. */
    Optional<Answer> answer();

    /**
     * The build could tell.
     *
     * @param given the answer
     * @param why what it rests on
     */
    record Decided(Item item, Answer given, String why) implements ItemState {
        public Decided {
            if (item.judge() == Item.Judge.PERSON && !(given instanceof Answer.NotApplicable)) {
                throw new IllegalArgumentException("only a person can answer item " + item.number());
            }
        }

        @Override
        public Optional<Answer> answer() {
            return Optional.of(given);
        }
    }

    /**
     * A person answered, which counts for more than what the build could tell.
     *
     * @param given the answer
     * @param by who answered and when
     * @param build what the build would have answered
     */
    record Answered(Item item, Answer given, Assessment by, Optional<Decided> build) implements ItemState {
        @Override
        public Optional<Answer> answer() {
            return Optional.of(given);
        }

        /** True when the build would have answered otherwise. */
        public boolean differsFromBuild() {
            return build.map(decided -> !decided.given().equals(given)).orElse(false);
        }
    }

    /**
     * A person answered, but not about the text as it is, so the item is open until someone answers again.
     *
     * @param by the latest answer, and why it does not count
     */
    record Lapsed(Item item, JudgedAnswer by) implements ItemState {
        @Override
        public Optional<Answer> answer() {
            return Optional.empty();
        }
    }

    /**
     * Nobody has answered.
     *
     * @param evidence what the build can add for whoever does
     */
    record Open(Item item, Optional<String> evidence) implements ItemState {
        @Override
        public Optional<Answer> answer() {
            return Optional.empty();
        }
    }
}
