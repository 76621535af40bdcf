package org.leafpress.typeset;

import java.util.List;

/** A finished file, and what could not be printed as it was meant. */
public final class Printed {
    private final byte[] bytes;
    private final List<Double> fills;
    private final int sides;
    private final boolean isSplit;
    private final List<PrintFinding> findings;

    Printed(byte[] bytes, List<Double> fills, int sides, boolean isSplit, List<PrintFinding> findings) {
        this.bytes = bytes;
        this.fills = List.copyOf(fills);
        this.sides = sides;
        this.isSplit = isSplit;
        this.findings = List.copyOf(findings);
    }

    /** The PDF file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many pages or panels hold something. */
    public int pages() {
        return fills.size();
    }

    /** How much of the height of each page or panel that holds something its content takes, in the order of reading: 1 for all. */
    public List<Double> fills() {
        return fills;
    }

    /** How many sides of paper there are: the pages that a viewer counts. */
    public int sides() {
        return sides;
    }

    /** True if, for want of room, a list or so is split that should stay together. Smaller type may keep it whole. */
    public boolean isSplit() {
        return isSplit;
    }

    /** In the order of the document, each once. */
    public List<PrintFinding> findings() {
        return findings;
    }
}
