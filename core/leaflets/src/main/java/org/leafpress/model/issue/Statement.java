package org.leafpress.model.issue;

import org.leafpress.model.leaflet.CareLevel;

/**
 * One thing that a leaflet says.
 *
 * @param key what it belongs to, where its kind needs that: see {@link StatementKind}; may be empty
 * @param words as the text has them, with placeholders
 * @param item id of the entry of the leaflet that it belongs to, by which it is known again; may be empty
 */
public record Statement(StatementKind kind, String key, String words, String item) {
    /** True if it must not change within a version: of care advice, only that for emergencies and for today. */
    public boolean isSafety() {
        boolean care = kind == StatementKind.SIGN || kind == StatementKind.CARE;
        return care ? CareLevel.find(key).filter(level -> !level.canWait()).isPresent() : kind.isSafety();
    }

    /** True for what to do in a step. */
    boolean isStep() {
        return kind == StatementKind.STEPS && key.isEmpty();
    }

    Statement withKey(String other) {
        return new Statement(kind, other, words, item);
    }

    /** What is said, whatever the entry is called. */
    Statement said() {
        return new Statement(kind, key, words, "");
    }
}
