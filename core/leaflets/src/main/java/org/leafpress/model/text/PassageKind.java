package org.leafpress.model.text;

/** What some words are to the reader. */
public enum PassageKind {
    /** A heading, or the name that stands over something. */
    HEADING,
    /** A name or another short text that is no sentence, such as the medical word for something. */
    LABEL,
    /** Running text. */
    PARAGRAPH,
    /** The first paragraph of an item of a list. */
    ITEM,
    /** A cell of a table. */
    CELL,
    /** The call to action over a care card. */
    CARE_ACTION,
    /** A sign that calls for help: an item of a care card. */
    CARE_SIGN,
    /** Below a picture. */
    CAPTION,
    /** Instead of a picture, for those who cannot see it. */
    ALT_TEXT
}
