package org.leafpress.svg;

import org.leafpress.svg.SvgFinding.Kind;

/** How much a drawing may hold, before and after what it uses several times is written out. */
final class SvgLimits {
    static final int DEEPEST = 64;
    static final int MOST_ELEMENTS = 20_000;
    /** What is used may use something itself. */
    static final int DEEPEST_USE = 10;
    /** Drawing programs write some ten. */
    static final int MOST_ATTRIBUTES = 150;
    /** Each rule of a style sheet is tried on each part. */
    static final int MOST_TRIES = 1_000_000;

    private SvgLimits() {}

    static void tooDeep(Element at, SvgFindings findings) {
        findings.add(
                Kind.UNREADABLE,
                at,
                "the SVG is nested more than " + DEEPEST + " levels deep",
                "ungroup the drawing and export it again");
    }

    static void tooMany(Element at, SvgFindings findings) {
        findings.add(
                Kind.REFUSED,
                at,
                "the drawing has more than " + MOST_ELEMENTS + " parts",
                "draw it more simply; a photograph turned into shapes is too large for a phone");
    }

    static void tooManyAttributes(Element at, SvgFindings findings) {
        findings.add(
                Kind.UNREADABLE,
                at,
                "a part of the drawing has more than " + MOST_ATTRIBUTES + " attributes",
                "export the drawing again as plain SVG");
    }

    static void tooManyTries(Element at, SvgFindings findings) {
        findings.add(
                Kind.REFUSED,
                at,
                "the style sheet has so many rules for so many parts that more than " + MOST_TRIES
                        + " comparisons are needed",
                "in the drawing program, export with \"presentation attributes\" instead of styles");
    }
}
