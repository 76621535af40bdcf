package org.leafpress.typeset;

import java.util.List;

/** A finished file, and what could not be printed as it was meant. */
public final class Printed {
    private final byte[] bytes;
    private final int pages;
    private final int sides;
    private final List<PrintFinding> findings;

    Printed(byte[] bytes, int pages, int sides, List<PrintFinding> findings) {
        this.bytes = bytes;
        this.pages = pages;
        this.sides = sides;
        this.findings = List.copyOf(findings);
    }

    /** The PDF file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many pages or panels hold something. */
    public int pages() {
        return pages;
    }

    /** How many sides of paper there are: the pages that a viewer counts. */
    public int sides() {
        return sides;
    }

    /** In the order of the document, each once. */
    public List<PrintFinding> findings() {
        return findings;
    }
}
