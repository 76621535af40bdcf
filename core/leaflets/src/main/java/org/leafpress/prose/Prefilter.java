package org.leafpress.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * Tells of a text in one pass which of many patterns and lists of words can be in it, and which cannot, as most cannot in
 * most texts: each match holds one of the {@linkplain Sought#pieces pieces} of what it matches, and an automaton finds the
 * pieces of all of them at once (Aho and Corasick 1975). Letters are compared whatever their case. Immutable.
 */
public final class Prefilter {
    /** A piece that stands for any character beyond ASCII. */
    static final String BEYOND_ASCII = "\uFFFF";
    /** Begins a piece that is the beginning of a word. */
    static final char WORD_START = '\uFFFE';

    private static final TextPattern NEVER = TextPattern.never();
    private static final int ASCII = 128;
    /**
     * Letters and signs whose small or folded form has ASCII in it, or is a letter while they are none: in a text with one
     * everything is possible.
     */
    private static final String LIKE_ASCII = "\u00DF\u0130\u0131\u0149\u017F\u0345\u037E\u1E9A\u1E9E\u1FEF\u212A";

    private final List<Sought> sought;
    private final char[] alphabet;
    private final int[] numbers = new int[ASCII];
    private final boolean[] words = new boolean[ASCII];
    private final int wordStart;
    /** The state that follows on a character, by state and number of the character. */
    private final int[] next;
    /** What is in a text when a state is reached. */
    private final long[] found;

    /** What must be looked for in every text. */
    private final long always;
    /** What any character beyond ASCII may be part of. */
    private final long beyond;

    /**
     * Prepares for what is looked for.
     *
     * @param sought at most 64
     */
    public Prefilter(List<? extends Sought> sought) {
        if (sought.size() > Long.SIZE) {
            throw new IllegalArgumentException("more is looked for than a number has bits");
        }
        this.sought = List.copyOf(sought);
        long unknown = 0;
        SortedMap<String, Long> pieces = new TreeMap<>();
        for (int i = 0; i < sought.size(); i++) {
            Set<String> each = sought.get(i).pieces();
            unknown |= each.isEmpty() ? 1L << i : 0;
            for (String piece : each) {
                pieces.merge(spelt(piece), 1L << i, (one, other) -> one | other);
            }
        }
        this.always = unknown | Optional.ofNullable(pieces.remove("")).orElse(0L);
        this.beyond = Optional.ofNullable(pieces.remove(BEYOND_ASCII)).orElse(0L);
        this.alphabet = String.join("", pieces.keySet())
                .chars()
                .distinct()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toCharArray();
        for (char unit = 0; unit < ASCII; unit++) {
            numbers[unit] = number(fold(unit));
            words[unit] = isWordPart(unit);
        }
        this.wordStart = number(WORD_START);
        int states = 1 + pieces.keySet().stream().mapToInt(String::length).sum();
        this.next = new int[states * width()];
        this.found = new long[states];
        addAll(pieces);
    }

    /** What is looked for. */
    public List<Sought> sought() {
        return sought;
    }

    private int width() {
        return alphabet.length + 1;
    }

    /** The number of a folded character; 0 if it is in no piece. */
    private int number(char unit) {
        return Math.max(0, Arrays.binarySearch(alphabet, unit) + 1);
    }

    /** Where words begin within a piece is a character of its own. */
    private static String spelt(String piece) {
        StringBuilder spelt = new StringBuilder();
        boolean within = piece.charAt(0) != WORD_START;
        for (int i = 0; i < piece.length(); i++) {
            char unit = piece.charAt(i);
            if (unit != WORD_START) {
                if (isWordPart(unit) && !within) {
                    spelt.append(WORD_START);
                }
                within = isWordPart(unit);
                spelt.append(unit);
            }
        }
        return spelt.toString();
    }

    private void addAll(SortedMap<String, Long> pieces) {
        int states = 1;
        for (Map.Entry<String, Long> piece : pieces.entrySet()) {
            int state = 0;
            for (char unit : piece.getKey().toCharArray()) {
                int step = state * width() + number(unit);
                if (next[step] == 0) {
                    next[step] = states++;
                }
                state = next[step];
            }
            found[state] |= piece.getValue();
        }
        // From the shortest to the longest: what follows where no piece goes on is what follows on the longest end of
        // it.
        int[] ends = new int[states];
        int[] queue = new int[states];
        int last = 0;
        for (int at = 0; at <= last; at++) {
            int state = queue[at];
            for (int step = state * width(); step < (state + 1) * width(); step++) {
                int end = state == 0 ? 0 : next[ends[state] * width() + step % width()];
                if (next[step] == 0) {
                    next[step] = end;
                } else {
                    queue[++last] = next[step];
                    ends[next[step]] = end;
                    found[next[step]] |= found[end];
                }
            }
        }
    }

    /** The bit of {@link #in} that stands for one of what is looked for. */
    public long bit(Sought one) {
        for (int i = 0; i < sought.size(); i++) {
            if (sought.get(i) == one) {
                return 1L << i;
            }
        }
        throw new IllegalArgumentException("nothing was prepared for " + one);
    }

    /** One bit for each of what is looked for, in order: not set if it is not in the text. */
    public long in(String text) {
        long bits = always;
        int width = width();
        int state = 0;
        boolean within = false;
        char[] units = text.toCharArray();
        for (char unit : units) {
            boolean ascii = unit < ASCII;
            if (!ascii) {
                if (LIKE_ASCII.indexOf(unit) >= 0) {
                    return -1;
                }
                bits |= beyond;
            }
            boolean part = ascii ? words[unit] : isWordPart(unit);
            if (part && !within) {
                state = next[state * width + wordStart];
            }
            within = part;
            state = next[state * width + (ascii ? numbers[unit] : number(fold(unit)))];
            bits |= found[state];
        }
        return bits;
    }

    /** Begins to search a text. */
    public Search search(String text) {
        return new Search(this, text, in(text));
    }

    /**
     * A text that is searched.
     *
     * @param found what {@link #in} says of it
     */
    public record Search(Prefilter prefilter, String text, long found) {
        /** True if nothing of what is looked for can be in it. */
        public boolean isVain() {
            return found == 0;
        }

        /** Finds the matches of one of the patterns. */
        public Matcher matcher(TextPattern pattern) {
            return (found & prefilter.bit(pattern)) == 0 ? NEVER.matcher("") : pattern.matcher(text);
        }
    }

    /** What letters are compared as, like expressions for any case do. */
    static char fold(char unit) {
        return Character.toLowerCase(Character.toUpperCase(unit));
    }

    private static boolean isWordPart(char unit) {
        return Character.isLetter(unit) || (unit >= '0' && unit <= '9');
    }
}
