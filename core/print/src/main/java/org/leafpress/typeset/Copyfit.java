package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * A little more or less room between blocks and lines, and then a slightly smaller type, to save a last page with a few lines on
 * it, a hole, or blank sides of a booklet. The steps are few, so that leaflets of one site look alike; type is never smaller
 * than what clear print asks for.
 *
 * @param type sizes of type
 * @param cost what it is worth to set the document as it was meant, where a page with a hole of a half costs some 1.3
 */
record Copyfit(TypeScale type, double cost) {
    /** A side of paper, next to how well the sides are filled. */
    static final double PAGE = 0.4;
    /** A blank side of a booklet, beside the paper that it takes. */
    static final double BLANK = 0.25;
    /** What a page that is filled well costs beside its paper: it ends where a block does. */
    static final double USUAL = 0.03;
    /** So much more no reader would see. */
    static final double GOOD = 0.3;

    /** Running text of print that is not large, in points. */
    private static final double LEAST = 12;
    /** Type from this size on is large print, and stays so. */
    private static final double LARGE = 18;

    /** Space between blocks, beside what is meant, that is tried in turn. It takes no new lines. */
    static final List<Double> SPREADS = List.of(0.9, 1.15, 0.8, 1.3);

    /** What fills so much of each page may fit if blocks are set closer. */
    static final double FULLEST = 1.02;

    /** What it costs to set blocks closer or wider than is meant. */
    static double costOf(double spread) {
        return 0.8 * Math.abs(spread - 1);
    }

    /** Type to try in place of that which is meant, that which differs least first. */
    static List<Copyfit> insteadOf(TypeScale type) {
        List<Copyfit> all = new ArrayList<>();
        double least = type.body() >= LARGE ? LARGE : Math.min(LEAST, type.body());
        if (type.body() - 0.5 >= least) {
            all.add(new Copyfit(closer(type.scaled(type.body() - 0.5)), 0.35));
        }
        if (type.body() - 1 >= least) {
            all.add(new Copyfit(closer(type.scaled(type.body() - 1)), 0.7));
        }
        if (all.isEmpty()) {
            all.add(new Copyfit(closer(type), 0.2));
        }
        return all;
    }

    private static TypeScale closer(TypeScale type) {
        return type.leaded(Math.max(1, 0.97 * type.leading()));
    }
}
