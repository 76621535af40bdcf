package org.leafpress.pdf;

/** What an element of the structure tree is: the standard types of PDF 1.7 that documents here use. */
public enum StructureType {
    /** The whole document. */
    DOCUMENT("Document"),
    /** A section with content of its own, such as a card. */
    SECTION("Sect"),
    /** A heading of the first level. */
    H1("H1"),
    /** A heading of the second level. */
    H2("H2"),
    /** A heading of the third level. */
    H3("H3"),
    /** A heading of the fourth level. */
    H4("H4"),
    /** A heading of the fifth level. */
    H5("H5"),
    /** A heading of the sixth level. */
    H6("H6"),
    /** A paragraph. */
    PARAGRAPH("P"),
    /** A list. */
    LIST("L"),
    /** An item of a list, made of label and body. */
    LIST_ITEM("LI"),
    /** A bullet, a number, or the term of a fact. */
    LABEL("Lbl"),
    /** What stands beside the label. */
    LIST_BODY("LBody"),
    /** A table. */
    TABLE("Table"),
    /** The header rows of a table. */
    TABLE_HEAD("THead"),
    /** The other rows of a table. */
    TABLE_BODY("TBody"),
    /** A row. */
    ROW("TR"),
    /** A header cell. */
    HEADER_CELL("TH"),
    /** Any other cell. */
    CELL("TD"),
    /** The caption of a table or a figure. */
    CAPTION("Caption"),
    /** A picture. */
    FIGURE("Figure"),
    /** A link. */
    LINK("Link"),
    /** A stretch of text with a language or a reading of its own. */
    SPAN("Span");

    private final String tag;

    StructureType(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    /**
     * The role of a heading.
     *
     * @param level 1 to 6
     */
    public static StructureType heading(int level) {
        return switch (level) {
            case 1 -> H1;
            case 2 -> H2;
            case 3 -> H3;
            case 4 -> H4;
            case 5 -> H5;
            case 6 -> H6;
            default -> throw new IllegalArgumentException("heading levels are 1 to 6: " + level);
        };
    }
}
