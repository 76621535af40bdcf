package org.leafpress.quality;

import java.util.Optional;

/** An answer to an item of an instrument. */
public sealed interface Answer {
    /** As authors write it. */
    String word();

    /** The item is met. */
    record Yes() implements Answer {
        @Override
        public String word() {
            return "yes";
        }
    }

    /** The item is not met. */
    record No() implements Answer {
        @Override
        public String word() {
            return "no";
        }
    }

    /** The leaflet has nothing that the item is about. */
    record NotApplicable() implements Answer {
        @Override
        public String word() {
            return "not-applicable";
        }
    }

    /** How far it is met. */
    record Rating(int value) implements Answer {
        /** Not at all. */
        public static final int LEAST = 1;
        /** Wholly. */
        public static final int MOST = 5;

        public Rating {
            if (value < LEAST || value > MOST) {
                throw new IllegalArgumentException("not a rating from 1 to 5: " + value);
            }
        }

        @Override
        public String word() {
            return Integer.toString(value);
        }
    }

    /** An answer as authors write it, if the item can be answered so. */
    static Optional<Answer> parse(String word, Item.Answers answers) {
        return switch (word) {
            case "yes" -> answers == Item.Answers.RATING ? Optional.empty() : Optional.of(new Yes());
            case "no" -> answers == Item.Answers.RATING ? Optional.empty() : Optional.of(new No());
            case "not-applicable" ->
                answers == Item.Answers.YES_NO_OR_NOT_APPLICABLE ? Optional.of(new NotApplicable()) : Optional.empty();
            case "1", "2", "3", "4", "5" ->
                answers == Item.Answers.RATING ? Optional.of(new Rating(Integer.parseInt(word))) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
