package org.leafpress.typeset;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a language may be hyphenated, by patterns (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983). The
 * patterns are data of whoever wants them; without any, no word is hyphenated. Immutable and thread-safe.
 */
public final class Hyphenation {
    /** Parts no word. */
    public static final Hyphenation NONE = new Hyphenation(Map.of(), 0, null);

    /** Fewer letters than these do not stand alone before or after a hyphen. */
    private static final int LEAST_BEFORE = 2;

    private static final int LEAST_AFTER = 3;
    /** Longer ones are no words. */
    private static final int LONGEST_WORD = 100;

    /** Words of letters alone, so that addresses and codes stay as they are. */
    private static final Pattern WORD =
            Pattern.compile("(?<![^\\s(\"'\u2018\u201C])[\\p{L}\\p{M}]+(?=[,.;:!?)\"'\u2019\u201D]*(?:\\s|$))");

    private final Map<String, byte[]> patterns;
    private final int longest;
    private final @Nullable Supplier<Hyphenation> whereNeeded;

    private Hyphenation(Map<String, byte[]> patterns, int longest, @Nullable Supplier<Hyphenation> whereNeeded) {
        this.patterns = patterns;
        this.longest = longest;
        this.whereNeeded = whereNeeded;
    }

    /**
     * Keeps words whole but for those that are wider than a line.
     *
     * @param patterns where those may be hyphenated; asked for when there is one, since most documents have none
     */
    public static Hyphenation whereNeeded(Supplier<Hyphenation> patterns) {
        return new Hyphenation(Map.of(), 0, patterns);
    }

    /** The same where words that have room stay whole. */
    Hyphenation whereNeeded() {
        return whereNeeded == null ? whereNeeded(() -> this) : this;
    }

    /**
     * Reads patterns in the form of TeX, such as {@code .ex1am 4ple.}, between spaces or on lines of their own. The rest of
     * a line from a percent sign on is a comment.
     */
    public static Hyphenation of(String text) {
        Map<String, byte[]> patterns = new HashMap<>();
        int longest = 0;
        for (String pattern :
                text.replaceAll("%.*", "").replaceAll("\\s+", "\n").lines().toList()) {
            StringBuilder letters = new StringBuilder();
            byte[] levels = new byte[pattern.length() + 1];
            for (int i = 0; i < pattern.length(); i++) {
                char c = pattern.charAt(i);
                if (c >= '0' && c <= '9') {
                    levels[letters.length()] = (byte) (c - '0');
                } else {
                    letters.append(c);
                }
            }
            if (!letters.isEmpty()) {
                patterns.put(letters.toString(), levels);
                longest = Math.max(longest, letters.length());
            }
        }
        return new Hyphenation(patterns, longest, null);
    }

    /** The text with soft hyphens where its words may be hyphenated. */
    String soften(String text) {
        if (patterns.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        // From the last on, so that the indexes of others stay.
        BitSet parts = parts(text);
        for (int i = parts.previousSetBit(text.length()); i > 0; i = parts.previousSetBit(i - 1)) {
            out.insert(i, Characters.SOFT_HYPHEN);
        }
        return out.toString();
    }

    /** The indexes before which words of a text that are wider than a line may be hyphenated. */
    BitSet parts(String text) {
        if (whereNeeded != null) {
            return whereNeeded.get().parts(text);
        }
        BitSet parts = new BitSet(text.length());
        if (!patterns.isEmpty()) {
            Matcher words = WORD.matcher(text);
            while (words.find()) {
                add(words.group(), words.start(), parts);
            }
        }
        return parts;
    }

    private void add(String word, int at, BitSet out) {
        String padded = "." + word.toLowerCase(Locale.ROOT) + ".";
        if (word.length() > LONGEST_WORD || padded.length() != word.length() + 2) {
            return;
        }
        int[] levels = new int[padded.length() + 1];
        for (int start = 0; start < padded.length(); start++) {
            for (int end = start + 1; end <= Math.min(padded.length(), start + longest); end++) {
                byte[] own = patterns.get(padded.substring(start, end));
                for (int i = 0; own != null && i <= end - start; i++) {
                    levels[start + i] = Math.max(levels[start + i], own[i]);
                }
            }
        }
        for (int i = LEAST_BEFORE; i <= word.length() - LEAST_AFTER; i++) {
            // The point before the word comes first in the padded one.
            if (levels[i + 1] % 2 == 1) {
                out.set(at + i);
            }
        }
    }
}
