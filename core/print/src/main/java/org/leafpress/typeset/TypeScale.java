package org.leafpress.typeset;

/**
 * Type sizes and the space between lines and blocks. RNIB and UKAAF clear print ask for 12 points at least and rather
 * 14, for large print 16 at least and rather 18.
 *
 * @param body size of running text, in points
 * @param lead size of lead paragraphs, in points
 * @param small size of small print and captions, in points
 * @param title size of headings of level 1, in points
 * @param section size of headings of level 2, in points
 * @param subsection size of headings of level 3 and below, in points
 * @param furniture size of header, footer and page number, in points
 * @param leading from line to line, in units of the type size; fonts with tall letters take more by themselves
 * @param gap between paragraphs, in units of the body size
 */
public record TypeScale(
        double body,
        double lead,
        double small,
        double title,
        double section,
        double subsection,
        double furniture,
        double leading,
        double gap) {

    /** Checks the ranges. */
    public TypeScale {
        for (double size : new double[] {body, lead, small, title, section, subsection, furniture}) {
            if (!(size >= 4 && size <= 200)) {
                throw new IllegalArgumentException("type sizes are 4 to 200 points: " + size);
            }
        }
        if (!(leading >= 1 && leading <= 3 && gap >= 0 && gap <= 3)) {
            throw new IllegalArgumentException("leading is 1 to 3 and the gap 0 to 3");
        }
    }

    /** The same with running text as small as small print. */
    TypeScale smaller() {
        return new TypeScale(small, lead, small, title, section, subsection, furniture, leading, gap);
    }

    /** The same for what is for reference only: nine tenths of small print, and headings in proportion. */
    TypeScale reference() {
        double size = 0.9 * small;
        return new TypeScale(
                size, size, size, title, subsection, 1.1 * size, furniture, Math.max(1, 0.97 * leading), gap);
    }

    /** The same with running text of another size. */
    TypeScale scaled(double size) {
        return new TypeScale(size, lead * size / body, small, title, section, subsection, furniture, leading, gap);
    }

    /** The same with lines closer to one another, or further apart. */
    TypeScale leaded(double lines) {
        return new TypeScale(body, lead, small, title, section, subsection, furniture, lines, gap);
    }

    /** A scale with headings in calm proportion to the body. */
    public static TypeScale of(double body, double title, double furniture) {
        return new TypeScale(body, body * 1.12, body * 0.87, title, body * 1.34, body * 1.1, furniture, 1.42, 0.55);
    }
}
