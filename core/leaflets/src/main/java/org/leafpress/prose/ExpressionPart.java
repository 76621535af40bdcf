package org.leafpress.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is known of a part of a regular expression. Strings are as {@link Prefilter} compares them.
 *
 * @param exact all that it matches, if that is not much
 * @param start how its matches begin; empty if nothing is known
 * @param needed one of them is in each match, or at least in the text around it; empty if nothing is known
 */
record ExpressionPart(Optional<Set<String>> exact, Set<String> start, Set<String> needed) {
    /** Of no width. */
    static final Set<String> NOTHING = Set.of("");

    /** May match anything. */
    static final ExpressionPart UNKNOWN = new ExpressionPart(Optional.empty(), Set.of(), Set.of());

    static final int MOST_PIECES = 250;

    /** So many strings are taken one by one as all that a part matches. */
    private static final int MOST_EXACT = 64;

    /** Matches some strings and nothing else. */
    static ExpressionPart exactly(Set<String> strings) {
        return new ExpressionPart(Optional.of(strings), strings, strings.contains("") ? Set.of() : strings);
    }

    /** Of no width: it only asks for something around it. */
    static ExpressionPart around(Set<String> needed) {
        return new ExpressionPart(Optional.of(NOTHING), NOTHING, needed);
    }

    /** Matches one of some signs. */
    static ExpressionPart oneOf(Set<String> signs) {
        return signs.size() <= MOST_EXACT && !signs.contains(Prefilter.BEYOND_ASCII)
                ? exactly(signs)
                : new ExpressionPart(Optional.empty(), Set.of(), signs);
    }

    /** Matches what one of several matches. */
    static ExpressionPart anyOf(List<ExpressionPart> parts) {
        Set<String> exact = union(parts, part -> part.exact().orElse(Set.of()), MOST_EXACT);
        return new ExpressionPart(
                exact.isEmpty() ? Optional.empty() : Optional.of(exact),
                union(parts, ExpressionPart::start, MOST_EXACT),
                union(parts, ExpressionPart::needed, MOST_PIECES));
    }

    /** Nothing if there is nothing of one of them, or too much of all. */
    private static Set<String> union(
            List<ExpressionPart> parts, Function<ExpressionPart, Set<String>> strings, int most) {
        Set<String> union = new HashSet<>();
        for (ExpressionPart part : parts) {
            if (strings.apply(part).isEmpty()) {
                return Set.of();
            }
            union.addAll(strings.apply(part));
        }
        return union.size() <= most ? union : Set.of();
    }

    /** This part so many times in a row. */
    ExpressionPart repeated(int least, int most) {
        if (least == 1 && most == 1) {
            return this;
        }
        if (least == 0) {
            Set<String> perhaps = new HashSet<>(exact.orElse(Set.of()));
            perhaps.add("");
            return most == 1 && exact.isPresent() && perhaps.size() <= MOST_EXACT ? exactly(perhaps) : UNKNOWN;
        }
        Set<String> run = NOTHING;
        int times = 0;
        for (Set<String> longer = exact.orElse(Set.of()); times < least && !longer.isEmpty(); times++) {
            run = longer;
            longer = joined(run, exact.orElse(Set.of()));
        }
        return times == most
                ? exactly(run)
                : new ExpressionPart(Optional.empty(), times == 0 ? start : run, rarer(needed, run));
    }

    /** Each of the first with each of the second behind it; nothing if that is too much. */
    static Set<String> joined(Set<String> first, Set<String> second) {
        Set<String> joined = new HashSet<>();
        if (first.size() * second.size() <= MOST_EXACT) {
            first.forEach(start -> second.forEach(end -> joined.add(start + end)));
        }
        return joined;
    }

    /** Those of two sets of pieces of which fewer texts hold any. */
    static Set<String> rarer(Set<String> one, Set<String> other) {
        int gain = rarity(other) - rarity(one);
        return gain > 0 || (gain == 0 && other.size() < one.size()) ? other : one;
    }

    /** How little the commonest of some pieces is to be expected. */
    private static int rarity(Set<String> pieces) {
        int least = pieces.isEmpty() ? 0 : Integer.MAX_VALUE;
        for (String piece : pieces) {
            int sum = 0;
            for (int i = 0; i < piece.length(); i++) {
                sum += rarity(piece.charAt(i));
            }
            least = Math.min(least, sum);
        }
        return least;
    }

    private static int rarity(char unit) {
        boolean common =
                unit == Prefilter.WORD_START || unit == '.' || unit == ',' || (unit < 128 && Character.isLetter(unit));
        return unit == ' ' ? 0 : common ? 1 : unit < 128 ? 3 : 4;
    }
}
