package org.leafpress.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Takes from a regular expression which pieces of text its matches must hold, as prefilters of search tools do (Cox,
 * Regular expression matching with a trigram index, 2012): every match of {@code (?:add|insert) \d+} holds "add " or
 * "insert ". What it does not understand may match anything. For one expression.
 */
final class RequiredPieces {
    private static final Set<String> BEYOND = Set.of(Prefilter.BEYOND_ASCII);
    /** Classes without any character of ASCII. */
    private static final Set<String> FOREIGN = Set.of("{IsCyrillic", "{IsGreek", "{IsArabic", "{IsBengali", "{IsHan");

    /**
     * What is not read here and might be taken for something else: other escapes and groups, comments mode and other digits
     * (flags x and U), an empty class or one that begins with its end, parts of classes, two counts in a row, and
     * counts of nothing.
     */
    private static final Pattern NOT_READ = Pattern.compile(
            "(?<!\\\\)(?:\\\\\\\\)*(?:\\\\[0cN]|\\\\b\\{|\\\\[1-9]\\d"
                    + "|\\(\\?(?![:=!<]|[idmsu-]*[:)])|\\[\\^?\\]|-\\[|&&|(?:[\\d,]\\}|[+*?(|]|\\(\\?[^)]{0,40}[:=!>])\\{)|^\\{");

    private static final int LONGEST_PIECE = 12;

    private final String regex;
    private int at;
    private int depth;

    private RequiredPieces(String regex) {
        this.regex = regex;
    }

    /** The pieces, one of which is in every text with a match; empty if there are none that are known. */
    static Set<String> of(Pattern pattern) {
        String regex = unquoted(pattern.pattern());
        if (NOT_READ.matcher(regex).find()) {
            return Set.of();
        }
        Set<String> pieces = new TreeSet<>();
        for (String piece : new RequiredPieces(regex).alternatives().needed()) {
            pieces.add(piece.substring(0, Math.min(LONGEST_PIECE, piece.length())));
        }
        pieces.removeIf(piece -> pieces.stream().anyMatch(other -> !other.equals(piece) && piece.contains(other)));
        return Set.copyOf(pieces);
    }

    /** The same expression with a backslash before each sign that stands in a quotation. */
    private static String unquoted(String regex) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < regex.length(); at++) {
            if (regex.startsWith("\\Q", at)) {
                int end = regex.indexOf("\\E", at);
                String quoted = regex.substring(at + 2, end < 0 ? regex.length() : end);
                plain.append(quoted.replaceAll("[\\p{ASCII}&&[^\\p{Alnum}]]", "\\\\$0"));
                at = end < 0 ? regex.length() : end + 1;
            } else {
                plain.append(regex.charAt(at));
                if (regex.charAt(at) == '\\') {
                    plain.append(regex.charAt(++at));
                }
            }
        }
        return plain.toString();
    }

    private ExpressionPart alternatives() {
        List<ExpressionPart> all = new ArrayList<>(List.of(sequence()));
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        return ExpressionPart.anyOf(all);
    }

    private ExpressionPart sequence() {
        Set<String> run = ExpressionPart.NOTHING;
        Set<String> start = Set.of();
        Set<String> best = Set.of();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            ExpressionPart part = repeated(element(run.equals(ExpressionPart.NOTHING) && start.isEmpty()));
            best = ExpressionPart.rarer(best, part.needed());
            Set<String> longer = ExpressionPart.joined(run, part.exact().orElse(Set.of()));
            if (longer.isEmpty()) {
                Set<String> last = ExpressionPart.joined(run, part.start());
                run = last.isEmpty() ? run : last;
                start = start.isEmpty() ? run : start;
                best = ExpressionPart.rarer(best, run);
                run = part.exact().orElse(ExpressionPart.NOTHING);
            } else {
                run = longer;
            }
        }
        return start.isEmpty()
                ? new ExpressionPart(Optional.of(run), run, ExpressionPart.rarer(best, run))
                : new ExpressionPart(Optional.empty(), start, ExpressionPart.rarer(best, run));
    }

    private ExpressionPart repeated(ExpressionPart part) {
        int least = 1;
        int most = 1;
        if (isQuantified()) {
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
        return part.repeated(least, most);
    }

    private boolean isQuantified() {
        return at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0;
    }

    private ExpressionPart element(boolean first) {
        char sign = regex.charAt(at++);
        return switch (sign) {
            case '(' -> group(first && depth == 0);
            case '[' -> oneOf();
            case '\\' -> escaped();
            case '.' -> ExpressionPart.UNKNOWN;
            case '^', '$' -> ExpressionPart.around(Set.of());
            default -> literal(sign);
        };
    }

    private static ExpressionPart literal(char sign) {
        return Character.isSurrogate(sign)
                ? ExpressionPart.UNKNOWN
                : ExpressionPart.exactly(Set.of(String.valueOf(Prefilter.fold(sign))));
    }

    /**
     * A group in brackets.
     *
     * @param outermost whether a match begins there: what must stand before it is then as good as in it
     */
    private ExpressionPart group(boolean outermost) {
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
        ExpressionPart within = alternatives();
        depth--;
        String expression = regex.substring(start, at++);
        if (refuses) {
            // (?<![\\p{L}\\d])
            return regex.startsWith("?<!", start - 3) && isWordPart(expression)
                    ? ExpressionPart.exactly(Set.of(String.valueOf(Prefilter.WORD_START)))
                    : ExpressionPart.around(Set.of());
        }
        boolean isPart = before && outermost && !isQuantified();
        return asks && !isPart ? ExpressionPart.around(within.needed()) : within;
    }

    /** True for a class that holds at least letters and digits. */
    private static boolean isWordPart(String expression) {
        return expression.startsWith("[")
                && expression.indexOf(']') == expression.length() - 1
                && !expression.startsWith("[^")
                && expression.contains("\\p{L}")
                && (expression.contains("\\p{N}") || expression.contains("\\d"));
    }

    private ExpressionPart escaped() {
        char sign = regex.charAt(at++);
        if ("bBAZzG".indexOf(sign) >= 0) {
            return ExpressionPart.around(Set.of());
        }
        at -= 2;
        Set<String> signs = signs();
        return signs.isEmpty() ? ExpressionPart.UNKNOWN : ExpressionPart.oneOf(range(signs, signs));
    }

    /** A class of characters, up to its end. */
    private ExpressionPart oneOf() {
        if (regex.startsWith("^\\p{ASCII}]", at)) {
            taken(']');
            return ExpressionPart.oneOf(BEYOND);
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
                known &= !range.isEmpty() && !(isRange && start.size() > 1);
                found.addAll(range);
            }
        }
        at++;
        return known && found.size() <= ExpressionPart.MOST_PIECES
                ? ExpressionPart.oneOf(found)
                : ExpressionPart.UNKNOWN;
    }

    /** All from the one sign to the other, as they are compared; empty if it is not known. */
    private static Set<String> range(Set<String> from, Set<String> to) {
        if (from.isEmpty() || to.isEmpty() || from.size() > 1 || from.equals(BEYOND)) {
            return to.isEmpty() ? to : from;
        }
        char first = from.iterator().next().charAt(0);
        char last = to.iterator().next().charAt(0);
        if (last - first > ExpressionPart.MOST_PIECES) {
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
            case 't', 'n' -> {
                return Set.of(kind == 't' ? "\t" : "\n");
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
