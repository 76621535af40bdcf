package org.leafpress.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Takes from a regular expression which pieces of text its matches must hold, as prefilters of search tools do (Cox,
 * Regular expression matching with a trigram index, 2012): every match of {@code (?:add|insert) \d+} holds "add " or
 * "insert ". What it does not understand may match anything. For one expression.
 */
final class RequiredPieces {
    /** So many strings are taken one by one as all that a part of an expression matches. */
    private static final int MOST_EXACT = 64;

    private static final Set<String> NOTHING = Set.of("");
    private static final Set<String> BEYOND = Set.of(Prefilter.BEYOND_ASCII);
    /** Classes without any character of ASCII. */
    private static final Set<String> FOREIGN = Set.of("{IsCyrillic", "{IsGreek", "{IsArabic", "{IsBengali", "{IsHan");

    private static final int MOST_PIECES = 250;
    private static final int LONGEST_PIECE = 12;

    private final String regex;
    private int at;
    private int depth;

    private RequiredPieces(String regex) {
        this.regex = regex;
    }

    /**
     * A part of an expression.
     *
     * @param exact all that it matches, if that is not much
     * @param start how its matches begin; empty if nothing is known
     * @param needed one of them is in each match, or at least in the text around it; empty if nothing is known
     */
    private record Part(Optional<Set<String>> exact, Set<String> start, Set<String> needed) {
        static final Part UNKNOWN = new Part(Optional.empty(), Set.of(), Set.of());

        static Part exactly(Set<String> strings) {
            return new Part(Optional.of(strings), strings, strings.contains("") ? Set.of() : strings);
        }

        /** Of no width: it only asks for something around it. */
        static Part around(Set<String> needed) {
            return new Part(Optional.of(NOTHING), NOTHING, needed);
        }

        static Part oneOf(Set<String> signs) {
            return signs.size() <= MOST_EXACT && !signs.contains(Prefilter.BEYOND_ASCII)
                    ? exactly(signs)
                    : new Part(Optional.empty(), Set.of(), signs);
        }
    }

    /** The pieces, one of which is in every text with a match; empty if there are none that are known. */
    static Set<String> of(Pattern pattern) {
        Set<String> pieces = new TreeSet<>();
        for (String piece : new RequiredPieces(pattern.pattern()).alternatives().needed()) {
            pieces.add(piece.substring(0, Math.min(LONGEST_PIECE, piece.length())));
        }
        pieces.removeIf(piece -> pieces.stream().anyMatch(other -> !other.equals(piece) && piece.contains(other)));
        return Set.copyOf(pieces);
    }

    private Part alternatives() {
        List<Part> all = new ArrayList<>(List.of(sequence()));
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        Set<String> exact = union(all, part -> part.exact().orElse(Set.of()), MOST_EXACT);
        return new Part(
                exact.isEmpty() ? Optional.empty() : Optional.of(exact),
                union(all, Part::start, MOST_EXACT),
                union(all, Part::needed, MOST_PIECES));
    }

    /** Nothing if there is nothing of one of them, or too much of all. */
    private static Set<String> union(List<Part> parts, Function<Part, Set<String>> strings, int most) {
        Set<String> union = new HashSet<>();
        for (Part part : parts) {
            if (strings.apply(part).isEmpty()) {
                return Set.of();
            }
            union.addAll(strings.apply(part));
        }
        return union.size() <= most ? union : Set.of();
    }

    private Part sequence() {
        Set<String> run = NOTHING;
        Set<String> start = Set.of();
        Set<String> best = Set.of();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Part part = repeated(element(run.equals(NOTHING) && start.isEmpty()));
            best = rarer(best, part.needed());
            Set<String> longer = joined(run, part.exact().orElse(Set.of()));
            if (longer.isEmpty()) {
                Set<String> last = joined(run, part.start());
                run = last.isEmpty() ? run : last;
                start = start.isEmpty() ? run : start;
                best = rarer(best, run);
                run = part.exact().orElse(NOTHING);
            } else {
                run = longer;
            }
        }
        return start.isEmpty()
                ? new Part(Optional.of(run), run, rarer(best, run))
                : new Part(Optional.empty(), start, rarer(best, run));
    }

    /** Each of the first with each of the second behind it; nothing if that is too much. */
    private static Set<String> joined(Set<String> first, Set<String> second) {
        Set<String> joined = new HashSet<>();
        if (first.size() * second.size() <= MOST_EXACT) {
            first.forEach(start -> second.forEach(end -> joined.add(start + end)));
        }
        return joined;
    }

    private static Set<String> rarer(Set<String> one, Set<String> other) {
        int gain = rarity(other) - rarity(one);
        return gain > 0 || (gain == 0 && other.size() < one.size()) ? other : one;
    }

    /** How little the commonest of some pieces is to be expected. */
    private static int rarity(Set<String> pieces) {
        return pieces.stream()
                .mapToInt(piece -> piece.chars().map(RequiredPieces::rarity).sum())
                .min()
                .orElse(0);
    }

    private static int rarity(int unit) {
        boolean common =
                unit == Prefilter.WORD_START || unit == '.' || unit == ',' || (unit < 128 && Character.isLetter(unit));
        return unit == ' ' ? 0 : common ? 1 : unit < 128 ? 3 : 4;
    }

    private Part repeated(Part part) {
        int least = 1;
        int most = 1;
        if (at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0) {
            char sign = regex.charAt(at++);
            least = sign == '+' ? 1 : 0;
            most = sign == '?' ? 1 : Integer.MAX_VALUE;
            if (sign == '{') {
                String[] bounds = taken('}').split(",", 2);
                least = Integer.parseInt(bounds[0]);
                most = bounds.length == 1
                        ? least
                        : bounds[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(bounds[1]);
            }
            if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
                at++; // lazy or possessive
            }
        }
        if (least == 1 && most == 1) {
            return part;
        }
        if (least == 0) {
            Set<String> perhaps = new HashSet<>(part.exact().orElse(Set.of()));
            perhaps.add("");
            return most == 1 && part.exact().isPresent() && perhaps.size() <= MOST_EXACT
                    ? Part.exactly(perhaps)
                    : Part.UNKNOWN;
        }
        Set<String> run = NOTHING;
        int times = 0;
        for (Set<String> longer = part.exact().orElse(Set.of()); times < least && !longer.isEmpty(); times++) {
            run = longer;
            longer = joined(run, part.exact().orElse(Set.of()));
        }
        return times == most
                ? Part.exactly(run)
                : new Part(Optional.empty(), times == 0 ? part.start() : run, rarer(part.needed(), run));
    }

    private Part element(boolean first) {
        char sign = regex.charAt(at++);
        return switch (sign) {
            case '(' -> group(first && depth == 0);
            case '[' -> oneOf();
            case '\\' -> escaped();
            case '.' -> Part.UNKNOWN;
            case '^', '$' -> Part.around(Set.of());
            default -> literal(sign);
        };
    }

    private static Part literal(char sign) {
        return Character.isSurrogate(sign) ? Part.UNKNOWN : Part.exactly(Set.of(String.valueOf(Prefilter.fold(sign))));
    }

    /**
     * A group in brackets.
     *
     * @param outermost whether a match begins there: what must stand before it is then as good as in it
     */
    private Part group(boolean outermost) {
        boolean asks = false;
        boolean before = regex.startsWith("?<=", at);
        boolean refuses = false;
        if (regex.startsWith("?", at)) {
            refuses = regex.startsWith("?!", at) || regex.startsWith("?<!", at);
            asks = regex.startsWith("?=", at) || regex.startsWith("?<=", at);
            if (refuses || asks) {
                at += regex.charAt(at + 1) == '<' ? 3 : 2;
            } else if (regex.startsWith("?<", at)) {
                taken('>');
            } else {
                while (regex.charAt(at) != ':' && regex.charAt(at) != ')') {
                    at++; // flags
                }
                at += regex.charAt(at) == ':' ? 1 : 0;
            }
        }
        int start = at;
        depth++;
        Part within = alternatives();
        depth--;
        String expression = regex.substring(start, at++);
        if (refuses) {
            // (?<![\\p{L}\\d])
            return regex.startsWith("?<!", start - 3) && isWordPart(expression)
                    ? Part.exactly(Set.of(String.valueOf(Prefilter.WORD_START)))
                    : Part.around(Set.of());
        }
        return asks && !(before && outermost) ? Part.around(within.needed()) : within;
    }

    /** True for a class that holds at least letters and digits. */
    private static boolean isWordPart(String expression) {
        return expression.startsWith("[")
                && expression.indexOf(']') == expression.length() - 1
                && !expression.startsWith("[^")
                && expression.contains("\\p{L}")
                && (expression.contains("\\p{N}") || expression.contains("\\d"));
    }

    private Part escaped() {
        char sign = regex.charAt(at++);
        switch (sign) {
            case 'Q' -> {
                int end = regex.indexOf("\\E", at);
                StringBuilder words = new StringBuilder();
                regex.substring(at, end).chars().forEach(unit -> words.append(Prefilter.fold((char) unit)));
                at = end + 2;
                // A quantifier behind it would be of its last sign only, which nobody means.
                return Part.exactly(Set.of(words.toString()));
            }
            case 'b', 'B', 'A', 'Z', 'z', 'G' -> {
                return Part.around(Set.of());
            }
            default -> {
                at -= 2;
                Set<String> signs = signs();
                return signs.isEmpty() ? Part.UNKNOWN : Part.oneOf(range(signs, signs));
            }
        }
    }

    /** A class of characters, up to its end. */
    private Part oneOf() {
        if (regex.startsWith("^\\p{ASCII}]", at)) {
            taken(']');
            return Part.oneOf(BEYOND);
        }
        boolean known = regex.charAt(at) != '^';
        Set<String> found = new HashSet<>();
        while (regex.charAt(at) != ']') {
            if (regex.charAt(at) == '[') {
                known = false;
                at++;
                oneOf();
            } else {
                known &= !regex.startsWith("&&", at);
                Set<String> start = signs();
                boolean isRange = regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
                at += isRange ? 1 : 0;
                Set<String> range = range(start, isRange ? signs() : start);
                known &= !range.isEmpty();
                found.addAll(range);
            }
        }
        at++;
        return known && found.size() <= MOST_PIECES ? Part.oneOf(found) : Part.UNKNOWN;
    }

    /** All from the one sign to the other, as they are compared; empty if it is not known. */
    private static Set<String> range(Set<String> from, Set<String> to) {
        if (from.isEmpty() || to.isEmpty() || from.size() > 1 || from.equals(BEYOND)) {
            return to.isEmpty() ? to : from;
        }
        char first = from.iterator().next().charAt(0);
        char last = to.iterator().next().charAt(0);
        if (last - first > MOST_PIECES) {
            return first < 128 ? Set.of() : BEYOND;
        }
        Set<String> range = new HashSet<>();
        for (int unit = first; unit <= last; unit++) {
            range.add(String.valueOf(Prefilter.fold((char) unit)));
        }
        return range;
    }

    /** One sign, or one of some signs, perhaps behind a backslash; empty if it is not known which. */
    private Set<String> signs() {
        char sign = regex.charAt(at++);
        if (sign != '\\') {
            return Character.isSurrogate(sign) ? Set.of() : Set.of(String.valueOf(sign));
        }
        char kind = regex.charAt(at++);
        switch (kind) {
            case 'd' -> {
                return range(Set.of("0"), Set.of("9"));
            }
            case 'p', 'P' -> {
                String name = regex.charAt(at) == '{' ? taken('}') : regex.substring(at, ++at);
                return kind == 'p' && FOREIGN.contains(name) ? BEYOND : Set.of();
            }
            case 'u' -> {
                return code(regex.substring(at, at += 4));
            }
            case 'x' -> {
                return code(regex.charAt(at) == '{' ? taken('}').substring(1) : regex.substring(at, at += 2));
            }
            case 't' -> {
                return Set.of("\t");
            }
            case 'n' -> {
                return Set.of("\n");
            }
            case 'k' -> {
                taken('>');
                return Set.of();
            }
            default -> {
                return Character.isLetterOrDigit(kind) ? Set.of() : Set.of(String.valueOf(kind));
            }
        }
    }

    private static Set<String> code(String digits) {
        int point = Integer.parseInt(digits, 16);
        return Character.isBmpCodePoint(point) && !Character.isSurrogate((char) point)
                ? Set.of(String.valueOf((char) point))
                : BEYOND;
    }

    /** What stands before a sign, which is passed over. */
    private String taken(char end) {
        int start = at;
        at = regex.indexOf(end, at) + 1;
        return regex.substring(start, at - 1);
    }
}
