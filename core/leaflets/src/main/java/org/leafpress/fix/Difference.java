package org.leafpress.fix;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.leafpress.diagnostic.Printable;
import org.leafpress.source.SourceFile;

/** The difference of two files that have the same number of lines, in the unified format. */
final class Difference {
    private static final int AROUND = 3;

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder out = new StringBuilder();

    private Difference(SourceFile before, SourceFile after) {
        this.before = before.text().lines().toList();
        this.after = after.text().lines().toList();
    }

    static String of(SourceFile before, SourceFile after) {
        Difference difference = new Difference(before, after);
        difference.out.append("--- ").append(before).append("\n+++ ").append(after);
        int[] changed = IntStream.range(0, difference.before.size())
                .filter(difference::isChanged)
                .toArray();
        for (int i = 0; i < changed.length; ) {
            int last = i;
            while (last + 1 < changed.length && changed[last + 1] - changed[last] <= 2 * AROUND) {
                last++;
            }
            difference.hunk(changed[i], changed[last]);
            i = last + 1;
        }
        return difference.out.toString();
    }

    private boolean isChanged(int line) {
        return !before.get(line).equals(after.get(line));
    }

    private void hunk(int first, int last) {
        int from = Math.max(0, first - AROUND);
        int to = Math.min(before.size(), last + AROUND + 1);
        String lines = (from + 1) + "," + (to - from);
        out.append("\n@@ -").append(lines).append(" +").append(lines).append(" @@");
        for (int line = from; line < to; ) {
            int end = line;
            while (end < to && isChanged(end)) {
                end++;
            }
            before.subList(line, end).forEach(text -> line('-', text));
            after.subList(line, end).forEach(text -> line('+', text));
            if (end == line) {
                line(' ', before.get(line));
                end++;
            }
            line = end;
        }
    }

    private void line(char mark, String text) {
        out.append('\n').append(mark);
        Printable.withoutOrders(text).codePoints().forEach(point -> {
            if (point != ' ' && isUnseen(point)) {
                out.append(String.format(Locale.ROOT, "<U+%04X>", point));
            } else {
                out.appendCodePoint(point);
            }
        });
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\t';
            case Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
