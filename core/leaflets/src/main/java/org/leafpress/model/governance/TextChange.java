package org.leafpress.model.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.text.SaidText.Saying;

/**
 * A value or paragraph that says something else than when it was signed.
 *
 * @param part keys and ids that lead to it, such as {@code relief/do/small-sips/action}
 * @param before what it said; empty if it is new
 * @param now what it says; empty if it is gone
 */
public record TextChange(String part, Optional<String> before, Optional<String> now) {
    /** Texts that differ more than this are not compared piece by piece. */
    private static final int MOST_PAIRS = 4_000_000;

    /** True if it is of the lines of a drawing, which are no words. */
    public boolean isOfDrawing() {
        return part.startsWith("drawings/") && part.endsWith("/svg");
    }

    /** The changes between two texts, in order: as few as can be. */
    static List<TextChange> between(List<Saying> before, List<Saying> now) {
        int start = 0;
        while (start < Math.min(before.size(), now.size()) && before.get(start).equals(now.get(start))) {
            start++;
        }
        int left = before.size();
        int right = now.size();
        while (left > start && right > start && before.get(left - 1).equals(now.get(right - 1))) {
            left--;
            right--;
        }
        List<TextChange> changes = new ArrayList<>();
        compare(before.subList(start, left), now.subList(start, right), changes);
        return List.copyOf(changes);
    }

    private static void compare(List<Saying> before, List<Saying> now, List<TextChange> changes) {
        int[][] common = common(before, now);
        List<Saying> gone = new ArrayList<>();
        List<Saying> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < now.size()) {
            boolean both = i < before.size() && j < now.size();
            if (both && before.get(i).equals(now.get(j)) && common.length > 0) {
                pair(gone, come, changes);
                i++;
                j++;
            } else if (j == now.size() || (both && (common.length == 0 || common[i + 1][j] >= common[i][j + 1]))) {
                gone.add(before.get(i++));
            } else {
                come.add(now.get(j++));
            }
        }
        pair(gone, come, changes);
    }

    /** How many sayings the rest of both texts have in common from each pair of places on; empty if that is too much. */
    private static int[][] common(List<Saying> before, List<Saying> now) {
        if ((long) before.size() * now.size() > MOST_PAIRS) {
            return new int[0][];
        }
        int[][] common = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** What has gone and what has come at one place: of one part they are one change. */
    private static void pair(List<Saying> gone, List<Saying> come, List<TextChange> changes) {
        for (Saying old : gone) {
            Optional<Saying> other = come.stream()
                    .filter(saying -> saying.part().equals(old.part()))
                    .findFirst();
            other.ifPresent(come::remove);
            changes.add(new TextChange(old.part(), Optional.of(old.words()), other.map(Saying::words)));
        }
        come.forEach(
                saying -> changes.add(new TextChange(saying.part(), Optional.empty(), Optional.of(saying.words()))));
        gone.clear();
        come.clear();
    }
}
