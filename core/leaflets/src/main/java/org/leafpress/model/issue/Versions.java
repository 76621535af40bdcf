package org.leafpress.model.issue;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of versions such as 1.9 and 1.10, and which words can stand in an address. */
public final class Versions {
    /** Letters that every keyboard has; no dot first, so that no name is {@code ..} or hidden. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

    /** The earlier first: numbers by their value, everything else by its letters. */
    public static final Comparator<String> ORDER = Versions::compare;

    private Versions() {}

    /** True for a code or version that can be part of an address and the name of a folder on any disk. */
    public static boolean isAddress(String word) {
        return ADDRESS.matcher(word).matches() && !word.endsWith(".");
    }

    private static int compare(String one, String other) {
        Matcher left = PIECE.matcher(one);
        Matcher right = PIECE.matcher(other);
        while (true) {
            boolean more = left.find();
            if (!right.find()) {
                return more ? 1 : 0;
            }
            if (!more) {
                return -1;
            }
            int order = comparePieces(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int comparePieces(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        if (!numbers) {
            return one.compareTo(other);
        }
        String left = one.replaceFirst("^0+(?=.)", "");
        String right = other.replaceFirst("^0+(?=.)", "");
        int order = Integer.compare(left.length(), right.length());
        return order != 0 ? order : left.compareTo(right);
    }
}
