package org.leafpress.check.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.leafpress.model.Labels;
import org.leafpress.model.issue.MeaningChange;
import org.leafpress.model.issue.Statement;
import org.leafpress.model.issue.StatementKind;

/** Says for staff how a leaflet has changed. */
public final class MeaningInWords {
    private static final int MOST = 5;
    private static final int LONGEST = 120;

    private MeaningInWords() {}

    /**
     * Says it.
     *
     * @param known empty if what the leaflet said was not kept
     * @param which of the changes
     */
    static String of(Optional<List<MeaningChange>> known, Predicate<MeaningChange> which) {
        if (known.isEmpty()) {
            return "what it said was not kept";
        }
        List<MeaningChange> changes = known.get().stream().filter(which).toList();
        if (changes.isEmpty()) {
            return "the order of its advice, or what stands for what, has changed";
        }
        String first = changes.stream().limit(MOST).map(MeaningInWords::of).collect(Collectors.joining("; "));
        int more = changes.size() - MOST;
        return more < 1 ? first : first + "; and " + more + (more == 1 ? " more change" : " more changes");
    }

    /** Says one change. */
    public static String of(MeaningChange change) {
        String about = about(change.statement());
        String before = change.before().map(MeaningInWords::quoted).orElse("");
        String now = change.now().map(MeaningInWords::quoted).orElse("");
        return switch (change.type()) {
            case NEW -> about + " now says " + now;
            case GONE -> about + " no longer says " + before;
            case CHANGED -> about + " said " + before + " and now says " + now;
            case MOVED ->
                (change.statement().kind() == StatementKind.SIGN ? "the sign " : "the side effect ") + now
                        + " moved from "
                        + group(change.before().orElseThrow()) + " to "
                        + group(change.statement()) + (before.equals(now) ? "" : ", where it was " + before);
        };
    }

    /** What a change is about: a kind of advice, a care level; of a sign that moved, both levels. */
    public static String about(MeaningChange change) {
        return change.type() == MeaningChange.Type.MOVED
                ? kind(change.statement()) + " (" + group(change.before().orElseThrow()) + " \u2192 "
                        + group(change.statement()) + ")"
                : about(change.statement());
    }

    private static String about(Statement statement) {
        return statement.key().isEmpty() ? kind(statement) : kind(statement) + " (" + statement.key() + ")";
    }

    private static String kind(Statement statement) {
        return switch (statement.kind()) {
            case SIGN -> "signs";
            case CARE -> "advice";
            case ADVICE -> "what to do";
            default -> Labels.of(statement.kind());
        };
    }

    private static String group(Statement statement) {
        return statement.key().isEmpty() ? "others" : statement.key();
    }

    private static String quoted(Statement statement) {
        String words = statement.words();
        return "\"" + (words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "\u2026") + "\"";
    }
}
