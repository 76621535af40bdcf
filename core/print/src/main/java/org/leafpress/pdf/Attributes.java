package org.leafpress.pdf;

/** Facts about an element of the structure tree that its type does not tell. */
public final class Attributes {
    private final SyntaxWriter tokens;

    private Attributes(SyntaxWriter tokens) {
        this.tokens = tokens;
    }

    /** What the cells that a header cell stands for are. */
    public enum Scope {
        /** The cells below it. */
        COLUMN("Column"),
        /** The cells beside it. */
        ROW("Row"),
        /** Both. */
        BOTH("Both");

        private final String name;

        Scope(String name) {
            this.name = name;
        }
    }

    /** A list whose labels are numbers or, if not {@code ordered}, all alike. */
    public static Attributes list(boolean ordered) {
        SyntaxWriter out = owner("List").name("ListNumbering").name(ordered ? "Decimal" : "Disc");
        return new Attributes(out.close());
    }

    /** A table cell over several columns and rows; each count is at least 1. */
    public static Attributes cell(int columns, int rows) {
        return new Attributes(spans(owner("Table"), columns, rows).close());
    }

    /** A header cell over several columns and rows; each count is at least 1. */
    public static Attributes headerCell(Scope scope, int columns, int rows) {
        SyntaxWriter out = owner("Table").name("Scope").name(scope.name);
        return new Attributes(spans(out, columns, rows).close());
    }

    /** A picture that stands as a block of its own, with its corners in points from the bottom left of the sheet. */
    static Attributes figure(double left, double bottom, double right, double top) {
        SyntaxWriter out =
                owner("Layout").name("Placement").name("Block").name("BBox").openArray();
        out.number(left).number(bottom).number(right).number(top);
        return new Attributes(out.closeArray().close());
    }

    private static SyntaxWriter owner(String name) {
        return new SyntaxWriter().open().name("O").name(name);
    }

    private static SyntaxWriter spans(SyntaxWriter out, int columns, int rows) {
        if (columns > 1) {
            out.name("ColSpan").integer(columns);
        }
        if (rows > 1) {
            out.name("RowSpan").integer(rows);
        }
        return out;
    }

    SyntaxWriter tokens() {
        return tokens;
    }
}
