package org.leafpress.typeset;

import java.util.List;

/** A finished file, and what could not be printed as it was meant. */
public final class Printed {
    private final byte[] bytes;
    private final List<PageFill> fills;
    private final int sides;
    private final boolean isSplit;
    private final boolean isTorn;
    private final List<PrintFinding> findings;

    Printed(
            byte[] bytes,
            List<PageFill> fills,
            int sides,
            boolean isSplit,
            boolean isTorn,
            List<PrintFinding> findings) {
        this.bytes = bytes;
        this.fills = List.copyOf(fills);
        this.sides = sides;
        this.isSplit = isSplit;
        this.isTorn = isTorn;
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

    /** How much of each page or panel that holds something is filled, in the order of reading. */
    public List<PageFill> fills() {
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

    /** True if a paragraph, a row or a long item goes on overleaf, or on the next panel, where it had better be whole. */
    public boolean isTorn() {
        return isTorn;
    }

    /** In the order of the document, each once. */
    public List<PrintFinding> findings() {
        return findings;
    }
}
