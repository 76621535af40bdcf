package org.leafpress.pdf;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;

/**
 * Spreads the text of a cluster over several characters of a font, so that it is copied and found as it was written. One
 * of them draws the cluster, the others draw nothing. Viewers that read character by character turn round what runs to
 * the left, so there every character comes by itself, the last first. They also take a character whose text has a mark
 * in it for one without width, so marks come by themselves in every script.
 */
final class CopiedText {
    private CopiedText() {}

    /** What takes the place of a cluster in its font, from left to right; they are as wide together. */
    static List<Cluster> of(Cluster cluster, boolean rightToLeft) {
        return rightToLeft ? toLeft(cluster) : toRight(cluster);
    }

    /** True for a character that viewers take for one without width. */
    static boolean isMark(int c) {
        return switch (UCharacter.getType(c)) {
            case UCharacter.NON_SPACING_MARK, UCharacter.FORMAT -> true;
            default -> false;
        };
    }

    private static List<Cluster> toRight(Cluster cluster) {
        String text = cluster.text();
        int marks = 0;
        while (marks < text.length() && !isMark(text.codePointAt(marks))) {
            marks += Character.charCount(text.codePointAt(marks));
        }
        return marks == 0 || marks == text.length()
                ? List.of(cluster)
                : List.of(cluster.as(text.substring(0, marks)), Cluster.blank(text.substring(marks), 0));
    }

    private static List<Cluster> toLeft(Cluster cluster) {
        int[] points = cluster.text().codePoints().toArray();
        int letters = (int) cluster.text().codePoints().filter(c -> !isMark(c)).count();
        if (points.length == 1 || letters == 0) {
            return List.of(cluster);
        }
        List<Cluster> parts = new ArrayList<>();
        int share = cluster.advance() / letters;
        int first = cluster.advance() - (letters - 1) * share;
        boolean drawn = false;
        for (int i = points.length - 1; i >= 0; i--) {
            String text = Character.toString(points[i]);
            if (isMark(points[i])) {
                parts.add(Cluster.blank(text, 0));
            } else if (drawn) {
                parts.add(Cluster.blank(text, share));
            } else {
                parts.add(cluster.as(text).wide(first));
                drawn = true;
            }
        }
        return parts;
    }
}
