package org.leafpress.model.issue;

import java.util.Optional;

/**
 * One thing that a leaflet says otherwise than it did.
 *
 * @param before what it said; empty if it is new
 * @param now what it says; empty if it is gone
 */
public record MeaningChange(Optional<Statement> before, Optional<Statement> now) {
    /** How it differs. */
    public enum Type {
        /** A sign stands at another care level, perhaps in other words too; a side effect is more or less common. */
        MOVED,
        /** It says something else. */
        CHANGED,
        /** It was not said before. */
        NEW,
        /** It is said no more. */
        GONE
    }

    public MeaningChange {
        if (before.isEmpty() && now.isEmpty()) {
            throw new IllegalArgumentException("nothing has changed");
        }
    }

    /** What it is about: what it is about now, if it still is. */
    public Statement statement() {
        return now.or(() -> before).orElseThrow();
    }

    /** How it differs. */
    public Type type() {
        if (before.isEmpty()) {
            return Type.NEW;
        } else if (now.isEmpty()) {
            return Type.GONE;
        }
        StatementKind kind = statement().kind();
        boolean moved = (kind == StatementKind.SIGN || kind == StatementKind.SIDE_EFFECTS)
                && !before.get().key().equals(now.get().key());
        return moved ? Type.MOVED : Type.CHANGED;
    }

    /** True if it must not be within a version. */
    public boolean isSafety() {
        return before.filter(Statement::isSafety).isPresent()
                || now.filter(Statement::isSafety).isPresent();
    }

    /** True if it is of words by which nobody is advised otherwise, so that patients need not be told. */
    public boolean isWording() {
        return statement().kind() == StatementKind.WORDING;
    }
}
