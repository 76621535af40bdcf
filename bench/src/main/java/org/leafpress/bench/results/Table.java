package org.leafpress.bench.results;

import java.io.IOException;
import java.util.List;

/** A section of the results, and what it takes to measure it. */
public interface Table {
    /** What the command line calls it. */
    String name();

    /** Of the section. */
    String title();

    /** How much is measured unless the command line says otherwise. */
    List<Size> usual();

    /** The targets that it measures. */
    List<Target> targets();

    /** Measures; the text of the section, in Markdown. */
    String measure(Lab lab) throws IOException, InterruptedException;
}
