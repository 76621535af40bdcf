package org.leafpress.check.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafpress.model.governance.TextChange;

/** Says what has changed since a text was signed: in which part, and the words before and now. */
final class ChangesInWords {
    private static final int MOST = 5;

    /** So much of a text is shown around what differs, in characters. */
    private static final int AROUND = 30;

    private static final int LONGEST = 160;

    private ChangesInWords() {}

    /**
     * Says it.
     *
     * @param known empty if the text that was signed was not kept
     */
    static String of(Optional<List<TextChange>> known) {
        if (known.isEmpty()) {
            return "what it said was not kept when it was signed";
        }
        List<TextChange> changes = known.get();
        if (changes.isEmpty()) {
            return "not in its words, but in what links or lists are made of";
        }
        String first = changes.stream().limit(MOST).map(ChangesInWords::of).collect(Collectors.joining("; "));
        int more = changes.size() - MOST;
        return more < 1 ? first : first + "; and " + more + (more == 1 ? " more change" : " more changes");
    }

    private static String of(TextChange change) {
        if (change.isOfDrawing()) {
            return change.part() + " was drawn anew";
        }
        String before = change.before().orElse("");
        String now = change.now().orElse("");
        if (change.before().isEmpty()) {
            return change.part() + " is new: " + quoted(now, 0, now.length());
        }
        if (change.now().isEmpty()) {
            return change.part() + " no longer says " + quoted(before, 0, before.length());
        }
        int start = 0;
        int shorter = Math.min(before.length(), now.length());
        while (start < shorter && before.charAt(start) == now.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        return change.part() + " said " + quoted(before, start, before.length() - end) + " and now says "
                + quoted(now, start, now.length() - end);
    }

    /** A text, or of a longer one what differs and a few words around it. */
    private static String quoted(String text, int start, int end) {
        if (text.length() <= LONGEST) {
            return "\"" + text + "\"";
        }
        int from = start <= AROUND ? 0 : wordStart(text, start - AROUND);
        int to = text.length() - end <= AROUND ? text.length() : wordStart(text, end + AROUND);
        int last = to - from <= LONGEST ? to : wordStart(text, from + LONGEST);
        return "\"" + (from > 0 ? "\u2026" : "") + text.substring(from, last).strip()
                + (last < text.length() ? "\u2026" : "") + "\"";
    }

    private static int wordStart(String text, int near) {
        int space = text.lastIndexOf(' ', near);
        return space < near - AROUND ? near : space + 1;
    }
}
